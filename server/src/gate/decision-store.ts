import type { Decision } from "@gatehouse/framework";
import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Db, Transaction } from "../db/open.ts";
import { portions, textList } from "../db/rows.ts";
import type { DecisionQuestion, DecisionTable } from "../db/tables.ts";
import type { Answer } from "./answers.ts";

/** A decision as it was given, and what it was given on. */
export interface KeptDecision {
	readonly id: string;
	readonly decidedAt: string;
	readonly decidedBy: string;
	readonly asked: DecisionQuestion;
	readonly cityRevision: number;
	readonly decision: Decision;
}

/** A decision about to be kept; `answer` says what is in `decision` of a {@link KeptDecision}. */
export type NewDecision = Omit<KeptDecision, "decision" | "decidedAt"> & { readonly answer: Answer };

/** Keeps answers; one that is there already is the same and stays. */
export async function insertAnswers(trx: Transaction, answers: readonly Answer[]): Promise<void> {
	const rows = answers.map(({ digest, json }) => ({ digest, document: json }));
	for (const portion of portions(rows)) {
		await trx
			.insertInto("answer")
			.values(portion)
			.onConflict((conflict) => conflict.column("digest").doNothing())
			.execute();
	}
}

/**
 * Keeps decisions given at one instant, in one statement.
 * @throws Error when the store lacks the answer of one of them.
 */
export async function insertDecisions(trx: Transaction, decisions: readonly NewDecision[], now: Date): Promise<void> {
	const { numAffectedRows } = await sql`${INSERT_DECISIONS} ${decisionRows(decisions, now)}`.execute(trx);
	if (numAffectedRows !== BigInt(decisions.length)) {
		throw new Error(`${decisions.length} decisions were given, but the store has answers for ${numAffectedRows}`);
	}
}

export const INSERT_DECISIONS = sql`
	insert into decision (id, target_kind, target_id, at, outcome, inputs_digest, question, answer, city_revision,
		decided_at, decided_by)`;

/** A query that gives the rows of the decisions whose answers the store has. */
export function decisionRows(decisions: readonly NewDecision[], now: Date): RawBuilder<unknown> {
	const column = (cell: (decision: NewDecision) => string | number) =>
		textList(decisions.map((decision) => String(cell(decision))));
	return sql`
		select id, target_kind, target_id, at::date, outcome, inputs_digest, question::json, digest,
			revision::bigint, ${now.toISOString()}::timestamptz, decided_by
		from unnest(${column(({ id }) => id)},
			${column(({ answer }) => answer.decision.target.kind)}, ${column(({ answer }) => answer.decision.target.id)},
			${column(({ answer }) => answer.decision.at)}, ${column(({ answer }) => answer.decision.outcome)},
			${column(({ answer }) => answer.decision.inputsDigest)}, ${column(({ asked }) => JSON.stringify(asked))},
			${column(({ answer }) => answer.digest)}, ${column(({ cityRevision }) => cityRevision)},
			${column(({ decidedBy }) => decidedBy)})
			as given (id, target_kind, target_id, at, outcome, inputs_digest, question, digest, revision, decided_by)
		join answer using (digest)`;
}

export async function findDecision(db: Db, id: string): Promise<KeptDecision | undefined> {
	const row = await db.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirst();
	return row === undefined ? undefined : (await withAnswers(db, [row]))[0];
}

export interface DecisionFilter {
	readonly target?: string | undefined;
	readonly kind?: Decision["target"]["kind"] | undefined;
	readonly outcome?: Decision["outcome"] | undefined;
}

interface DecisionPage {
	readonly limit: number;
	readonly after: string | null;
	readonly oldestFirst: boolean;
}

/** Decisions that match, latest first unless `oldestFirst`, behind the one with the reference `after`. */
export async function listDecisions(
	db: Db,
	filter: DecisionFilter,
	page: DecisionPage,
): Promise<{ decisions: KeptDecision[]; total: number }> {
	const matching = matchingDecisions(db, filter);
	const counted = await matching.select((select) => select.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
	return { decisions: await readPage(db, filter, page), total: counted.total };
}

/** Decisions that a portion holds when all are read. */
const PORTION = 500;

/** All decisions that match, in portions. */
export async function* decisionPortions(
	db: Db,
	filter: DecisionFilter,
	oldestFirst: boolean,
): AsyncGenerator<KeptDecision[]> {
	for (let after: string | null = null; ; ) {
		const decisions: KeptDecision[] = await readPage(db, filter, { limit: PORTION, after, oldestFirst });
		if (decisions.length > 0) yield decisions;
		if (decisions.length < PORTION) return;
		after = decisions.at(-1)?.id ?? null;
	}
}

async function readPage(db: Db, filter: DecisionFilter, page: DecisionPage): Promise<KeptDecision[]> {
	const { oldestFirst, after } = page;
	let rows = matchingDecisions(db, filter)
		.selectAll()
		.orderBy("id", oldestFirst ? "asc" : "desc")
		.limit(page.limit);
	if (after !== null) rows = rows.where("id", oldestFirst ? ">" : "<", after);
	return withAnswers(db, await rows.execute());
}

function matchingDecisions(db: Db, filter: DecisionFilter) {
	let matching = db.selectFrom("decision");
	if (filter.target !== undefined) matching = matching.where("target_id", "=", filter.target);
	if (filter.kind !== undefined) matching = matching.where("target_kind", "=", filter.kind);
	if (filter.outcome !== undefined) matching = matching.where("outcome", "=", filter.outcome);
	return matching;
}

/** The rows with what was answered; an answer that many share is read once. */
async function withAnswers(db: Db, rows: readonly Selectable<DecisionTable>[]): Promise<KeptDecision[]> {
	const documents = new Map<string, Decision>();
	for (const digests of portions([...new Set(rows.map(({ answer }) => answer))])) {
		const found = await db.selectFrom("answer").selectAll().where("digest", "in", digests).execute();
		for (const { digest, document } of found) documents.set(digest, document);
	}
	return rows.map((row) => {
		const decision = documents.get(row.answer);
		if (decision === undefined) throw new Error(`the store has no answer for the decision ${row.id}`);
		return {
			id: row.id,
			decidedAt: row.decided_at,
			decidedBy: row.decided_by,
			asked: row.question,
			cityRevision: row.city_revision,
			decision,
		};
	});
}
