import type { Db } from "../db/open.ts";
import type { ChainHead } from "./append.ts";
import type { FaultKind } from "./fault.ts";
import { journalEnd, readChain } from "./store.ts";
import { ChainWalk, START } from "./walk.ts";

export interface Verification {
	readonly ok: boolean;
	/** How many entries were found sound. */
	readonly entries: number;
	/** Number of the first entry that is missing or was altered, and what is wrong with it. */
	readonly brokenAt: number | null;
	readonly fault: FaultKind | null;
	/** Where the chain ends; as far as it was found sound when it is broken. */
	readonly head: ChainHead;
	/** How many reasons were erased by an entry that says so. */
	readonly erased: number;
}

export interface VerifySettings {
	/** An entry noted at an earlier time, which must still be there. */
	readonly witness?: ChainHead | null;
	/** Told now and then how many entries are done, of how many. */
	readonly progress?: (done: number, all: number) => void;
}

const PORTION = 5000;

/**
 * Recomputes the chain from the first entry to the head. Reads in portions without a transaction around them, since the
 * journal only grows: a long one must not hold up those who write.
 */
export async function verifyJournal(db: Db, settings: VerifySettings = {}): Promise<Verification> {
	const walk = new ChainWalk(START, settings.witness ?? null);
	for (;;) {
		const entries = await readChain(db, walk.last.seq + 1, Number.MAX_SAFE_INTEGER, PORTION);
		for (const entry of entries) {
			const fault = walk.add(entry);
			if (fault !== null) return verification(walk, fault);
		}
		const end = await journalEnd(db);
		settings.progress?.(walk.last.seq, end.seq);
		if (entries.length === PORTION) continue;
		// What came in since the last portion is still to be walked; what is not there was cut off.
		if (end.top > walk.last.seq && end.seq > walk.last.seq) continue;
		return verification(walk, end.top > end.seq ? { kind: "beyond-head", at: end.seq + 1 } : walk.end(end));
	}
}

export function verification(walk: ChainWalk, fault: { kind: FaultKind; at: number } | null): Verification {
	const { last, first, erased } = walk;
	return {
		ok: fault === null,
		entries: last.seq - first.seq,
		brokenAt: fault?.at ?? null,
		fault: fault?.kind ?? null,
		head: last,
		erased,
	};
}
