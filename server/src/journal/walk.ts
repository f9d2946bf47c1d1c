import type { ChainHead } from "./append.ts";
import type { Fault } from "./fault.ts";
import { chainedHash, FIRST_HASH } from "./hash.ts";
import { readNumbers } from "./numbers.ts";
import { isErased, isWholeReason } from "./reason.ts";
import type { JournalEntry } from "./shape.ts";

/** Where every chain begins. */
export const START: ChainHead = { seq: 0, hash: FIRST_HASH };

/** The action of the entry that names the entries whose reasons were erased. */
export const ERASED = "journal.erased";

/**
 * Goes along a chain entry by entry: numbers without gap, each hash that of its entry, each entry carrying the hash of
 * the one before, each reason the one it was written with or erased by an entry that says so.
 */
export class ChainWalk {
	readonly first: ChainHead;
	readonly #witness: ChainHead | null;
	readonly #erased = new Set<number>();
	#last: ChainHead;
	#accounted = 0;

	/**
	 * @param before where the part to be walked begins: the entry before its first.
	 * @param witness an entry noted at an earlier time.
	 */
	constructor(before: ChainHead = START, witness: ChainHead | null = null) {
		this.first = before;
		this.#last = before;
		this.#witness = witness;
	}

	/** The last entry found sound. */
	get last(): ChainHead {
		return this.#last;
	}

	/** Numbers of the entries without their reason that no entry so far accounts for. */
	get unaccounted(): ReadonlySet<number> {
		return this.#erased;
	}

	/** How many reasons were erased by an entry that says so. */
	get erased(): number {
		return this.#accounted;
	}

	/** Takes the next entry. @returns what is wrong with it; then the walk is over. */
	add(entry: JournalEntry): Fault | null {
		const kind = this.#faultOf(entry);
		if (kind !== null) return { kind, at: this.#last.seq + 1 };
		if (isErased(entry)) this.#erased.add(entry.seq);
		if (entry.action === ERASED) this.#account(entry.reason ?? "");
		this.#last = { seq: entry.seq, hash: entry.hash };
		return null;
	}

	#faultOf(entry: JournalEntry): Fault["kind"] | null {
		const expected = this.#last.seq + 1;
		if (entry.seq !== expected) return entry.seq > expected ? "missing" : "misplaced";
		if (entry.hash !== chainedHash(entry)) return "altered";
		if (entry.previousHash !== this.#last.hash) return "detached";
		if (!isWholeReason(entry)) return "reason-altered";
		if (this.#witness?.seq === expected && this.#witness.hash !== entry.hash) return "not-the-witness";
		return null;
	}

	#account(reason: string): void {
		for (const seq of readNumbers(reason)) if (this.#erased.delete(seq)) this.#accounted += 1;
	}

	/**
	 * Ends the walk at the head.
	 * @param erasedLater entries whose reasons were erased by an entry that lies behind the part walked.
	 */
	end(head: ChainHead, erasedLater: ReadonlySet<number> = new Set()): Fault | null {
		const { seq, hash } = this.#last;
		if (seq < head.seq) return { kind: "cut-off", at: seq + 1 };
		if (seq > head.seq) return { kind: "beyond-head", at: head.seq + 1 };
		if (hash !== head.hash) return { kind: "not-the-head", at: seq };
		const witness = this.#witness;
		if (witness !== null && witness.seq > seq) return { kind: "cut-off", at: seq + 1 };
		const odd = [...this.#erased.symmetricDifference(erasedLater)].sort((a, b) => a - b)[0];
		return odd === undefined ? null : { kind: "reason-removed", at: odd };
	}
}
