import { chainedHash } from "../../src/journal/hash.ts";
import { endLine, endOf, entryLine } from "../../src/journal/lines.ts";
import { keptReason } from "../../src/journal/reason.ts";
import type { JournalEntry } from "../../src/journal/shape.ts";
import { verifyJournalFile } from "../../src/journal/verify-file.ts";
import { ChainWalk, START } from "../../src/journal/walk.ts";

/** A chain without a store, one entry per reason; `erased`: numbers of entries without their text. */
export function chainOfReasons(reasons: readonly (string | null)[], erased: readonly number[] = []): JournalEntry[] {
	const entries: JournalEntry[] = [];
	const add = (action: string, reason: string | null) => {
		const seq = entries.length + 1;
		const { reasonDigest, ...text } = keptReason(reason);
		const fields = {
			seq,
			at: new Date(1_790_000_000_000 + seq * 1000).toISOString(),
			actor: "account:anna",
			action,
			target: `thing-${seq}`,
			reasonDigest,
			before: null,
			after: seq % 2 === 0 ? "ab".repeat(32) : null,
			previousHash: entries.at(-1)?.hash ?? START.hash,
		};
		const gone = erased.includes(seq);
		entries.push({ ...fields, ...(gone ? { reason: null, reasonSalt: null } : text), hash: chainedHash(fields) });
	};
	for (const reason of reasons) add("test.noted", reason);
	if (erased.length > 0) add("journal.erased", `reasons of entries ${erased.join(", ")}`);
	return entries;
}

/** The file that an export of the entries gives. */
export function fileOfEntries(entries: readonly JournalEntry[]): string {
	const [first] = entries;
	const walk = new ChainWalk(first === undefined ? START : { seq: first.seq - 1, hash: first.previousHash });
	for (const entry of entries) walk.add(entry);
	return [...entries.map(entryLine), endLine(endOf(walk))].map((line) => `${line}\n`).join("");
}

/** Verifies a text as if it were read in pieces of so many bytes. */
export function verifyText(
	text: string | Uint8Array,
	witness: { seq: number; hash: string } | null = null,
	piece = 97,
) {
	async function* pieces() {
		const bytes = Buffer.from(text);
		for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
	}
	return verifyJournalFile(pieces(), { witness });
}
