import type { Db } from "../db/open.ts";
import { endLine, endOf, entryLine } from "./lines.ts";
import { type OcsfSource, ocsfEvent } from "./ocsf.ts";
import type { JournalEntry } from "./shape.ts";
import { firstSince, journalHead, lastUntil, readChain } from "./store.ts";
import { ChainWalk, START } from "./walk.ts";

/** Days (UTC) of the entries to be taken out, both included. */
export interface ExportDays {
	readonly from?: string | undefined;
	readonly until?: string | undefined;
}

/** Entries held in memory at once. */
const PORTION = 1000;

interface Part {
	readonly from: number;
	readonly until: number;
}

/** The part of the journal that the days cut out, up to where the chain ends now. */
async function partOf(db: Db, { from, until }: ExportDays): Promise<Part> {
	const { seq } = await journalHead(db);
	const first = from === undefined ? 1 : ((await firstSince(db, from)) ?? seq + 1);
	const last = until === undefined ? seq : ((await lastUntil(db, until)) ?? 0);
	return { from: first, until: Math.min(last, seq) };
}

/** The entries of a part in portions. No transaction is held open: the journal only grows, and a slow reader is slow. */
async function* portionsOf(db: Db, { from, until }: Part): AsyncGenerator<JournalEntry[]> {
	for (let next = from; next <= until; ) {
		const entries = await readChain(db, next, until, PORTION);
		if (entries.length === 0) return;
		yield entries;
		next = (entries.at(-1)?.seq ?? until) + 1;
	}
}

/**
 * The journal as a file (journal/lines.ts), in pieces as fast as they are taken.
 * The whole journal accounts for every reason erased while it was read, by reading on to the entry that says so.
 */
export async function* exportLines(db: Db, days: ExportDays): AsyncGenerator<string> {
	const part = await partOf(db, days);
	const walk = new ChainWalk(await before(db, part));
	for (let { from, until } = part; from <= until; ) {
		for await (const entries of portionsOf(db, { from, until })) {
			// A broken chain goes out as it is: whoever verifies the file finds the place.
			for (const entry of entries) walk.add(entry);
			yield entries.map((entry) => `${entryLine(entry)}\n`).join("");
		}
		from = until + 1;
		if (days.until === undefined && walk.unaccounted.size > 0) until = (await journalHead(db)).seq;
	}
	yield `${endLine(endOf(walk))}\n`;
}

async function before(db: Db, { from }: Part): Promise<{ seq: number; hash: string }> {
	const [first] = from > 1 ? await readChain(db, from - 1, from - 1, 1) : [];
	return first === undefined ? START : { seq: first.seq, hash: first.hash };
}

/** The same entries as events of the Open Cybersecurity Schema Framework, one a line. */
export async function* exportOcsf(db: Db, days: ExportDays, source: OcsfSource): AsyncGenerator<string> {
	for await (const entries of portionsOf(db, await partOf(db, days))) {
		yield entries.map((entry) => `${JSON.stringify(ocsfEvent(entry, source))}\n`).join("");
	}
}
