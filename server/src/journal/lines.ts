import { z } from "zod";
import type { ChainHead } from "./append.ts";
import { readNumbers, writeNumbers } from "./numbers.ts";
import { type JournalEntry, journalEntry } from "./shape.ts";
import type { ChainWalk } from "./walk.ts";

/**
 * A journal as a file: one entry a line (NDJSON), and a last line that says where the part begins and ends. Each line
 * has one form, byte for byte, so that nothing can be written in another way and still pass.
 */
const SCHEMA = "gatehouse-journal/1";

/** The last line of a journal file. */
export interface FileEnd {
	/** The entry before the first. */
	readonly before: ChainHead;
	readonly last: ChainHead;
	/** Entries whose reasons were erased by an entry behind the last one of the file. */
	readonly erasedLater: ReadonlySet<number>;
}

/** The line of an entry, without its end. */
export function entryLine(entry: JournalEntry): string {
	const { seq, at, actor, action, target, reason, reasonSalt, reasonDigest } = entry;
	const { before, after, previousHash, hash } = entry;
	const fields = {
		seq,
		at,
		actor,
		action,
		target,
		reason,
		reasonSalt,
		reasonDigest,
		before,
		after,
		previousHash,
		hash,
	};
	return JSON.stringify(fields);
}

/** The last line, without its end. */
export function endLine({ before, last, erasedLater }: FileEnd): string {
	const erased = writeNumbers(erasedLater);
	return JSON.stringify({ schema: SCHEMA, before: place(before), last: place(last), erasedLater: erased });
}

const place = ({ seq, hash }: ChainHead) => ({ seq, hash });

/** The last line after a walk over all entries of the file. */
export const endOf = ({ first, last, unaccounted }: ChainWalk): FileEnd => ({
	before: first,
	last,
	erasedLater: unaccounted,
});

const chainPlace = z.strictObject({ seq: z.int().min(0), hash: z.string() });
const endShape = z.strictObject({
	schema: z.literal(SCHEMA),
	before: chainPlace,
	last: chainPlace,
	erasedLater: z.string(),
});

/** What a line says; undefined when it is not as this program writes it. */
export function readLine(line: string): { readonly entry: JournalEntry } | { readonly end: FileEnd } | undefined {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return undefined;
	}
	const entry = journalEntry.safeParse(value);
	if (entry.success) return entryLine(entry.data) === line ? { entry: entry.data } : undefined;
	const end = endShape.safeParse(value);
	if (!end.success) return undefined;
	const { before, last, erasedLater } = end.data;
	const read: FileEnd = { before, last, erasedLater: new Set(readNumbers(erasedLater)) };
	return endLine(read) === line ? { end: read } : undefined;
}
