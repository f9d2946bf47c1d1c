import { digest } from "@gatehouse/framework";
import type { Transaction } from "../db/open.ts";
import { entryHash } from "./hash.ts";

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

/**
 * Writes the change into the journal, in the transaction of the change itself. The head of the chain stays locked until
 * the transaction ends, so that entries follow each other without gap or fork.
 */
export async function appendToJournal(trx: Transaction, note: JournalNote, now: Date): Promise<void> {
	const head = await trx.selectFrom("journal_head").selectAll().forUpdate().executeTakeFirstOrThrow();
	const { actor, action, target, reason } = note;
	const entry = {
		seq: head.seq + 1,
		at: now.toISOString(),
		actor,
		action,
		target,
		reason,
		before: note.before === undefined ? null : digest(note.before),
		after: note.after === undefined ? null : digest(note.after),
		previousHash: head.hash,
	};
	const hash = entryHash(entry);
	const { previousHash, ...columns } = entry;
	await trx
		.insertInto("journal")
		.values({ ...columns, previous_hash: previousHash, hash })
		.execute();
	await trx.updateTable("journal_head").set({ seq: entry.seq, hash }).execute();
}
