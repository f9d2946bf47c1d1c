import type { SeenSupply } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { SupplyQuestionTable } from "../db/declaration-tables.ts";
import type { Db, Transaction } from "../db/open.ts";

/** A question to an organisation about one that was seen to supply it, as far as the one asked sees it (DECL-03). */
export interface OwnQuestion {
	readonly id: string;
	/** Who is asked. */
	readonly organisation: string;
	readonly supplierName: string;
	readonly supplierCountry: string | null;
	readonly seen: readonly SeenSupply[];
	readonly note: string | null;
	readonly askedAt: string;
	/** `accepted`, `rejected`: the city agreed to the denial, or did not. */
	readonly state: "open" | "declared" | "denied" | "accepted" | "rejected";
	readonly answeredAt: string | null;
	/** Why it denies. */
	readonly answer: string | null;
	readonly decidedAt: string | null;
	readonly decisionReason: string | null;
}

export interface SupplyQuestion extends OwnQuestion {
	/** The actor that was seen. */
	readonly supplier: string;
	readonly askedBy: string;
	readonly askedFor: string;
	/** Name of the principal that answered. */
	readonly answeredBy: string | null;
	/** Its account; null: by an invitation's link, or not yet. */
	readonly answeredAccount: string | null;
	readonly decidedFor: string | null;
}

/** The columns that the one asked may read. */
const OWN = [
	"uid",
	"organisation",
	"supplier_name",
	"supplier_country",
	"seen",
	"note",
	"asked_at",
	"state",
	"answered_at",
	"answer",
	"decided_at",
	"decision_reason",
] as const;

const ownOf = (row: Pick<Selectable<SupplyQuestionTable>, (typeof OWN)[number]>): OwnQuestion => ({
	id: row.uid,
	organisation: row.organisation,
	supplierName: row.supplier_name,
	supplierCountry: row.supplier_country,
	seen: row.seen,
	note: row.note,
	askedAt: row.asked_at,
	state: row.state,
	answeredAt: row.answered_at,
	answer: row.answer,
	decidedAt: row.decided_at,
	decisionReason: row.decision_reason,
});

const questionOf = (row: Selectable<SupplyQuestionTable>): SupplyQuestion => ({
	...ownOf(row),
	supplier: row.supplier,
	askedBy: row.asked_by,
	askedFor: row.asked_for,
	answeredBy: row.answered_by,
	answeredAccount: row.answered_account,
	decidedFor: row.decided_for,
});

/** Every question, oldest first. */
export async function loadQuestions(db: Db): Promise<SupplyQuestion[]> {
	const rows = await db.selectFrom("supply_question").selectAll().orderBy("uid").execute();
	return rows.map(questionOf);
}

/** As a party: what it is asked, oldest first. */
export async function loadOwnQuestions(trx: Transaction): Promise<OwnQuestion[]> {
	const rows = await trx.selectFrom("supply_question").select(OWN).orderBy("uid").execute();
	return rows.map(ownOf);
}

/** The question, held: nobody else decides on its answer until the transaction ends. */
export async function holdQuestion(trx: Transaction, id: string): Promise<SupplyQuestion | undefined> {
	const row = await trx.selectFrom("supply_question").selectAll().where("uid", "=", id).forUpdate().executeTakeFirst();
	return row === undefined ? undefined : questionOf(row);
}

export type NewQuestion = Pick<
	SupplyQuestion,
	| "organisation"
	| "supplier"
	| "supplierName"
	| "supplierCountry"
	| "seen"
	| "note"
	| "askedBy"
	| "askedFor"
	| "askedAt"
>;

/** Asks; undefined when it is asked already and the city has not looked at an answer. */
export async function insertQuestion(trx: Transaction, question: NewQuestion): Promise<SupplyQuestion | undefined> {
	const row = await trx
		.insertInto("supply_question")
		.values({
			uid: v7(),
			organisation: question.organisation,
			supplier: question.supplier,
			supplier_name: question.supplierName,
			supplier_country: question.supplierCountry,
			seen: JSON.stringify(question.seen),
			note: question.note,
			asked_by: question.askedBy,
			asked_for: question.askedFor,
			asked_at: question.askedAt,
		})
		.onConflict((conflict) =>
			conflict.columns(["organisation", "supplier"]).where("state", "in", ["open", "denied"]).doNothing(),
		)
		.returningAll()
		.executeTakeFirst();
	return row === undefined ? undefined : questionOf(row);
}

/** How a question was answered, by whom and when. */
export interface QuestionAnswer {
	readonly state: "declared" | "denied";
	readonly by: string;
	readonly account: string | null;
	readonly at: string;
	readonly answer: string | null;
}

/** As the party asked: answers a question that is open. @returns whether there was one. */
export async function answerQuestion(trx: Transaction, id: string, answer: QuestionAnswer): Promise<boolean> {
	const row = await trx
		.updateTable("supply_question")
		.set({
			state: answer.state,
			answered_by: answer.by,
			answered_account: answer.account,
			answered_at: answer.at,
			answer: answer.answer,
		})
		.where("uid", "=", id)
		.where("state", "=", "open")
		.returning("uid")
		.executeTakeFirst();
	return row !== undefined;
}

/** Agrees to a denial, or does not. */
export async function decideQuestion(
	trx: Transaction,
	id: string,
	decision: {
		readonly state: "accepted" | "rejected";
		readonly by: string;
		readonly for: string;
		readonly at: string;
		readonly reason: string | null;
	},
): Promise<SupplyQuestion> {
	const row = await trx
		.updateTable("supply_question")
		.set({
			state: decision.state,
			decided_by: decision.by,
			decided_for: decision.for,
			decided_at: decision.at,
			decision_reason: decision.reason,
		})
		.where("uid", "=", id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return questionOf(row);
}
