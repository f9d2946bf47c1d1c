import { referenceOf } from "@gatehouse/framework";
import { sql } from "kysely";
import type { Database } from "../db/open.ts";
import { appendAllToJournal, type ChainHead, chainOn, INSERT_ENTRIES, lockHead } from "../journal/index.ts";
import type { Writing } from "../record/record.ts";
import type { Answer } from "./answers.ts";
import { decisionRows, INSERT_DECISIONS, insertAnswers, insertDecisions, type NewDecision } from "./decision-store.ts";
import { takeNumbers } from "./reference.ts";

/** A decision about to be kept, with the reason for the journal. */
export type Decided = Omit<NewDecision, "id"> & { readonly reason: string | null };

/** What was last written: who finds the store still so may write on without asking for it. */
export interface Footing {
	readonly head: ChainHead;
	readonly year: number;
	/** The number of the last decision of that year. */
	readonly number: number;
}

export interface Kept {
	/** The references of the decisions, in their order. */
	readonly ids: readonly string[];
	readonly footing: Footing;
}

const SERIES = "DEC";

/** Stores the decisions, those of their answers that are new, and their journal entries, in the transaction given. */
export async function keepIn(
	{ trx, now }: Writing,
	decided: readonly Decided[],
	fresh: readonly Answer[],
): Promise<Kept> {
	// The head first: numbers are taken under its lock only, so a head that has not moved says that they have not either.
	const head = await lockHead(trx);
	const year = now.getUTCFullYear();
	const number = await takeNumbers(trx, SERIES, year, decided.length);
	const rows = numbered(decided, year, number - decided.length);
	await insertAnswers(trx, fresh);
	await insertDecisions(trx, rows, now);
	const last = await appendAllToJournal(trx, rows.map(noteOf), now, head);
	return { ids: rows.map(({ id }) => id), footing: { head: last, year, number } };
}

/**
 * Stores the same in a single statement, which is a transaction of its own, when city, journal and numbers still stand
 * where they are thought to; else stores nothing. All answers must be in the store.
 * @returns null when something has moved.
 */
export async function keepOn(
	store: Database,
	footing: Footing,
	revision: number,
	decided: readonly Decided[],
	now: Date,
): Promise<Kept | null> {
	const { head, year } = footing;
	const rows = numbered(decided, year, footing.number);
	const number = footing.number + rows.length;
	const chain = chainOn(head, rows.map(noteOf), now);
	// Half of it can not be: moving the head without all rows divides by zero, and the statement undoes itself.
	const keep = sql<{ moved: number }>`
		with held as materialized (select from city_state where revision = ${revision}::bigint for share),
		moved as (update journal_head set seq = ${chain.last.seq}::bigint, hash = ${chain.last.hash}
			where seq = ${head.seq}::bigint and hash = ${head.hash} and exists (select from held) returning 1),
		counted as (update reference_number set last = ${number}::integer
			where series = ${SERIES} and year = ${year}::integer and last = ${footing.number}::integer
				and exists (select from moved) returning 1),
		decided as (${INSERT_DECISIONS} ${decisionRows(rows, now)} where exists (select from counted) returning 1),
		entered as (${INSERT_ENTRIES} ${chain.rows} where exists (select from counted) returning 1),
		sums as (select (select count(*) from moved) as moved, (select count(*) from decided) as decided,
			(select count(*) from entered) as entered)
		select moved, 1 / (case when moved = 0 or (decided = ${rows.length} and entered = ${rows.length}) then 1 else 0 end)
			as whole from sums`;
	const [result] = await store.often(keep);
	if (result?.moved !== 1) return null;
	return { ids: rows.map(({ id }) => id), footing: { head: chain.last, year, number } };
}

const numbered = (decided: readonly Decided[], year: number, before: number) =>
	decided.map((one, index) => ({ ...one, id: referenceOf(SERIES, year, before + 1 + index) }));

const noteOf = ({ id, decidedBy, reason, answer }: Decided & { readonly id: string }) => ({
	actor: decidedBy,
	action: "decision.given",
	target: id,
	reason,
	before: null,
	after: answer.digest,
});
