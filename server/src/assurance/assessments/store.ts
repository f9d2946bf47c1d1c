import { randomInt } from "node:crypto";
import {
	type Assessment,
	type AssessmentBasis,
	type AssessmentEvent,
	assessmentState,
	GatehouseError,
	type IsoDate,
	referenceOf,
} from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { AssessmentTable } from "../../db/assurance-tables.ts";
import type { Db, Transaction } from "../../db/open.ts";
import { withoutNulls } from "../../db/rows.ts";

/** How assessments lie in the store. Run as a party, each function reaches what the party may. */

/** An assessment with the place of its row. */
export interface KeptAssessment {
	readonly uid: string;
	readonly revision: number;
	/** The first day on which the assessor sees it; null: none is named. */
	readonly from: IsoDate | null;
	readonly value: Assessment;
}

/** One that is held against something, and so has an assessor. */
export type BegunAssessment = KeptAssessment & { readonly value: Begun };
export type Begun = Assessment & {
	readonly assessor: string;
	readonly frozen: AssessmentBasis;
	readonly until: IsoDate;
};

const keptOf = (row: Selectable<AssessmentTable>): KeptAssessment => {
	const { number, holder, application, assessor, last_day: until, frozen, events } = row;
	return {
		uid: row.uid,
		revision: row.revision,
		from: row.first_day,
		value: withoutNulls({ number, holder, application, assessor, until, frozen, events }),
	};
};

/** All that may be seen, latest first. */
export async function loadAssessments(db: Db): Promise<KeptAssessment[]> {
	const rows = await db.selectFrom("assessment").selectAll().orderBy("uid", "desc").execute();
	return rows.map(keptOf);
}

export async function findAssessment(db: Db, number: string): Promise<KeptAssessment | undefined> {
	const row = await db.selectFrom("assessment").selectAll().where("number", "=", number).executeTakeFirst();
	return row === undefined ? undefined : keptOf(row);
}

/** The assessment, held: nobody takes a step in it until the transaction ends. As a party, only one it may change. */
export async function holdAssessment(
	trx: Transaction,
	number: string,
	how: "to change it" | "as it is" = "to change it",
): Promise<KeptAssessment | undefined> {
	const query = trx.selectFrom("assessment").selectAll().where("number", "=", number);
	const row = await (how === "as it is" ? query.forShare() : query.forUpdate()).executeTakeFirst();
	return row === undefined ? undefined : keptOf(row);
}

/** A number for a new one. It is drawn, so that it says nothing about how many there are. */
export const newNumber = (year: number): string => referenceOf("ASMT", year, randomInt(100_000_000, 1_000_000_000));

export async function insertAssessment(trx: Transaction, value: Assessment): Promise<void> {
	await trx
		.insertInto("assessment")
		.values({
			uid: v7(),
			number: value.number,
			revision: 1,
			state: assessmentState(value),
			holder: value.holder,
			subject: value.application.scope.subject,
			application: JSON.stringify(value.application),
			events: JSON.stringify(value.events),
		})
		.execute();
}

/** Adds what happened. @throws GatehouseError GH-ASMT-002 when somebody was faster. */
export async function keepStep(
	trx: Transaction,
	before: KeptAssessment,
	after: { readonly events: readonly AssessmentEvent[] },
): Promise<void> {
	const { numUpdatedRows } = await trx
		.updateTable("assessment")
		.set({
			revision: before.revision + 1,
			state: assessmentState({ events: [...after.events] }),
			events: JSON.stringify(after.events),
		})
		.where("uid", "=", before.uid)
		.where("revision", "=", before.revision)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) throw changedMeanwhile(before);
}

/** Sends a report back, to be worked on through a day. @throws GatehouseError GH-ASMT-002 when somebody was faster. */
export async function keepReturned(
	trx: Transaction,
	before: KeptAssessment,
	after: Pick<Begun, "events" | "until">,
): Promise<void> {
	await keepStep(trx, before, after);
	await trx.updateTable("assessment").set({ last_day: after.until }).where("uid", "=", before.uid).execute();
}

/** Gives it to an assessor, with what it is held against. @throws GatehouseError GH-ASMT-002 when somebody was faster. */
export async function keepNamed(trx: Transaction, before: KeptAssessment, after: Begun, from: IsoDate): Promise<void> {
	const { numUpdatedRows } = await trx
		.updateTable("assessment")
		.set({
			revision: before.revision + 1,
			state: assessmentState(after),
			assessor: after.assessor,
			first_day: from,
			last_day: after.until,
			frozen: JSON.stringify(after.frozen),
			events: JSON.stringify(after.events),
		})
		.where("uid", "=", before.uid)
		.where("revision", "=", before.revision)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) throw changedMeanwhile(before);
}

const changedMeanwhile = ({ value: { number } }: KeptAssessment) =>
	new GatehouseError("GH-ASMT-002", `${number} was changed meanwhile`);

/** @throws GatehouseError GH-HTTP-001, in the same words for what is not there and what is not seen. */
export function required(found: KeptAssessment | undefined, number: string): KeptAssessment {
	if (found === undefined) throw new GatehouseError("GH-HTTP-001", `there is no assessment \`${number}\``);
	return found;
}

/** @throws GatehouseError GH-ASMT-002 while no assessor is named. */
export function begun(kept: KeptAssessment): BegunAssessment {
	const { assessor, frozen, until } = kept.value;
	if (assessor === undefined || frozen === undefined || until === undefined) {
		throw new GatehouseError("GH-ASMT-002", `${kept.value.number} has no assessor yet`);
	}
	return { ...kept, value: { ...kept.value, assessor, frozen, until } };
}
