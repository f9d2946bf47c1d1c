import { digest } from "@gatehouse/framework";
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../db/open.ts";
import { textList } from "../db/rows.ts";
import { chainedHash } from "./hash.ts";
import { type KeptReason, keptReason } from "./reason.ts";

/** One change, as whoever makes it tells the journal. */
export interface JournalNote {
	/** Who: the name of the principal, which says nothing about the person (`account:<id>`). */
	readonly actor: string;
	/** What was done: `actor.created`, `baseline.published`. */
	readonly action: string;
	/** To what: the id. */
	readonly target: string;
	/** Why, when whoever did it said so: the only text of the journal that people write, and that can be erased. */
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

/** Where the chain ends: number and hash of the last entry. */
export interface ChainHead {
	readonly seq: number;
	readonly hash: string;
}

/** Where the chain ends, locked: nobody else appends until the transaction ends. */
export async function lockHead(trx: Transaction): Promise<ChainHead> {
	return trx.selectFrom("journal_head").select(["seq", "hash"]).forUpdate().executeTakeFirstOrThrow();
}

/** Writes several changes into the journal, in this order, as {@link appendToJournal} writes one. @returns the new head. */
export async function appendAllToJournal(
	trx: Transaction,
	notes: readonly DigestedNote[],
	now: Date,
	locked?: ChainHead,
): Promise<ChainHead> {
	const head = locked ?? (await lockHead(trx));
	const { rows, last } = chainOn(head, notes, now);
	// Rows and head in one statement: one way to the store and back.
	await sql`with entries as (${INSERT_ENTRIES} ${rows})
		update journal_head set seq = ${last.seq}, hash = ${last.hash}`.execute(trx);
	return last;
}

export const INSERT_ENTRIES = sql`
	insert into journal (seq, at, actor, action, target, before, after, previous_hash, hash, reason, reason_salt,
		reason_digest)`;

/** The entries of the notes behind `head`: a query that gives their rows, and where the chain ends with them. */
export function chainOn(
	head: ChainHead,
	notes: readonly DigestedNote[],
	now: Date,
): { rows: RawBuilder<unknown>; last: ChainHead } {
	const at = now.toISOString();
	const previous: string[] = [];
	const hashes: string[] = [];
	const reasons: KeptReason[] = [];
	let last = head;
	for (const { actor, action, target, reason, before, after } of notes) {
		const seq = last.seq + 1;
		const kept = keptReason(reason);
		const { reasonDigest } = kept;
		reasons.push(kept);
		previous.push(last.hash);
		last = {
			seq,
			hash: chainedHash({ seq, at, actor, action, target, reasonDigest, before, after, previousHash: last.hash }),
		};
		hashes.push(last.hash);
	}
	const column = (name: keyof DigestedNote) => textList(notes.map((note) => note[name]));
	// Most changes come without a reason: then its columns cost nothing.
	const told = reasons.some(({ reason }) => reason !== null);
	const reasonArrays = told
		? sql`, ${textList(reasons.map(({ reason }) => reason))}, ${textList(reasons.map(({ reasonSalt }) => reasonSalt))},
			${textList(reasons.map(({ reasonDigest }) => reasonDigest))}`
		: sql``;
	const rows = sql`
		select ${head.seq}::bigint + place, ${at}::timestamptz, actor, action, target, before, after, previous, hash,
			${told ? sql`reason, salt, digest` : sql`null::text, null::text, null::text`}
		from unnest(${column("actor")}, ${column("action")}, ${column("target")}, ${column("before")}, ${column("after")},
			${textList(previous)}, ${textList(hashes)}${reasonArrays}) with ordinality
			as note (actor, action, target, before, after, previous, hash${told ? sql`, reason, salt, digest` : sql``}, place)`;
	return { rows, last };
}
