import type { Db } from "../db/open.ts";
import { entryHash, FIRST_HASH } from "./hash.ts";
import type { JournalEntry } from "./shape.ts";
import { journalHead, readChain } from "./store.ts";

export interface Verification {
	readonly ok: boolean;
	/** How many entries were found sound. */
	readonly entries: number;
	/** Number of the first entry that is missing or was altered. */
	readonly brokenAt: number | null;
}

const PORTION = 5000;

/** Recomputes the chain from the first entry to the head: numbers without gap, each hash that of its entry. */
export async function verifyJournal(db: Db): Promise<Verification> {
	return db
		.transaction()
		.setIsolationLevel("repeatable read")
		.execute(async (trx) => {
			const head = await journalHead(trx);
			let last = { seq: 0, hash: FIRST_HASH };
			for (;;) {
				const entries = await readChain(trx, last.seq + 1, PORTION);
				for (const entry of entries) {
					if (!follows(entry, last)) return { ok: false, entries: last.seq, brokenAt: last.seq + 1 };
					last = entry;
				}
				if (entries.length < PORTION) break;
			}
			const whole = last.seq === head.seq && last.hash === head.hash;
			// An entry behind the head that the head does not know of was slipped in; one missing was cut off.
			return { ok: whole, entries: last.seq, brokenAt: whole ? null : Math.min(last.seq, head.seq) + 1 };
		});
}

function follows(entry: JournalEntry, last: { readonly seq: number; readonly hash: string }): boolean {
	return entry.seq === last.seq + 1 && entry.previousHash === last.hash && entry.hash === entryHash(entry);
}
