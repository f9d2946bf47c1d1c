import { digest } from "@gatehouse/framework";
import { sql } from "kysely";
import type { Transaction } from "../db/open.ts";
import { chainedHash } from "./hash.ts";

/** One change, as whoever makes it tells the journal. */
export interface JournalNote {
	/** Who: the principal. */
	readonly actor: string;
	/** What was done: `actor.created`, `baseline.published`. */
	readonly action: string;
	/** To what: the id. */
	readonly target: string;
	/** Why, when whoever did it said so. */
	readonly reason: string | null;
	/** What was there before and after; the journal keeps their digests. Undefined: nothing. */
	readonly before?: unknown;
	readonly after?: unknown;
}

/** A change whose digests are known already; null: nothing was there. */
export interface DigestedNote {
	readonly actor: string;
	readonly action: string;
	readonly target: string;
	readonly reason: string | null;
	readonly before: string | null;
	readonly after: string | null;
}

/**
 * Writes the change into the journal, in the transaction of the change itself. The head of the chain stays locked until
 * the transaction ends, so that entries follow each other without gap or fork.
 */
export async function appendToJournal(trx: Transaction, note: JournalNote, now: Date): Promise<void> {
	const digestOf = (value: unknown) => (value === undefined ? null : digest(value));
	await appendAllToJournal(trx, [{ ...note, before: digestOf(note.before), after: digestOf(note.after) }], now);
}

/** Writes several changes into the journal, in this order, as {@link appendToJournal} writes one. */
export async function appendAllToJournal(trx: Transaction, notes: readonly DigestedNote[], now: Date): Promise<void> {
	if (notes.length === 0) return;
	const head = await trx.selectFrom("journal_head").select(["seq", "hash"]).forUpdate().executeTakeFirstOrThrow();
	const at = now.toISOString();
	const previous: string[] = [];
	const hashes: string[] = [];
	let last = head.hash;
	for (const [index, { actor, action, target, reason, before, after }] of notes.entries()) {
		previous.push(last);
		last = chainedHash({
			seq: head.seq + 1 + index,
			at,
			actor,
			action,
			target,
			reason,
			before,
			after,
			previousHash: last,
		});
		hashes.push(last);
	}
	const column = (name: keyof DigestedNote) => sql`${notes.map((note) => note[name])}::text[]`;
	// Rows and head in one statement: one way to the store and back.
	await sql`with entries as (
		insert into journal (seq, at, actor, action, target, reason, before, after, previous_hash, hash)
		select ${head.seq}::bigint + place, ${at}::timestamptz, actor, action, target, reason, before, after, previous, hash
		from unnest(${column("actor")}, ${column("action")}, ${column("target")}, ${column("reason")}, ${column("before")},
			${column("after")}, ${sql`${previous}::text[]`}, ${sql`${hashes}::text[]`}) with ordinality
			as note (actor, action, target, reason, before, after, previous, hash, place))
		update journal_head set seq = ${head.seq + notes.length}, hash = ${last}`.execute(trx);
}
