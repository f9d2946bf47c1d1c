import { type Selectable, sql } from "kysely";
import type { Db } from "../db/open.ts";
import type { JournalTable } from "../db/tables.ts";
import type { ChainHead } from "./append.ts";
import type { JournalEntry } from "./shape.ts";

export interface JournalFilter {
	readonly target?: string | undefined;
	readonly action?: string | undefined;
	readonly actor?: string | undefined;
	/** Words anywhere in target, action, actor or reason. */
	readonly text?: string | undefined;
}

export interface JournalPage {
	readonly entries: JournalEntry[];
	readonly total: number;
}

interface PageAsked {
	readonly limit: number;
	readonly after: number | null;
	readonly oldestFirst: boolean;
}

/** Entries that match, latest first unless `oldestFirst`, behind the entry numbered `after`. */
export async function readJournal(db: Db, filter: JournalFilter, page: PageAsked): Promise<JournalPage> {
	const counted = await matchingEntries(db, filter)
		.select((select) => select.fn.countAll<number>().as("total"))
		.executeTakeFirstOrThrow();
	return { entries: await readEntries(db, filter, page), total: counted.total };
}

/** Entries that a portion holds when all are read. */
const PORTION = 1000;

/** All entries that match, in portions. */
export async function* journalPortions(
	db: Db,
	filter: JournalFilter,
	oldestFirst: boolean,
): AsyncGenerator<JournalEntry[]> {
	for (let after: number | null = null; ; ) {
		const entries: JournalEntry[] = await readEntries(db, filter, { limit: PORTION, after, oldestFirst });
		if (entries.length > 0) yield entries;
		if (entries.length < PORTION) return;
		after = entries.at(-1)?.seq ?? null;
	}
}

async function readEntries(db: Db, filter: JournalFilter, page: PageAsked): Promise<JournalEntry[]> {
	const { after, oldestFirst, limit } = page;
	let rows = matchingEntries(db, filter)
		.selectAll()
		.orderBy("seq", oldestFirst ? "asc" : "desc")
		.limit(limit);
	if (after !== null) rows = rows.where("seq", oldestFirst ? ">" : "<", after);
	return (await rows.execute()).map(toEntry);
}

function matchingEntries(db: Db, { target, action, actor, text }: JournalFilter) {
	let matching = db.selectFrom("journal");
	if (target !== undefined) matching = matching.where("target", "=", target);
	if (action !== undefined) matching = matching.where("action", "=", action);
	if (actor !== undefined) matching = matching.where("actor", "=", actor);
	if (text === undefined) return matching;
	const like = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
	return matching.where((where) =>
		where.or((["target", "action", "actor", "reason"] as const).map((column) => where(column, "ilike", like))),
	);
}

/** Entries numbered `from` to `until`, oldest first, at most `limit`. */
export async function readChain(db: Db, from: number, until: number, limit: number): Promise<JournalEntry[]> {
	const rows = await db
		.selectFrom("journal")
		.selectAll()
		.where("seq", ">=", from)
		.where("seq", "<=", until)
		.orderBy("seq")
		.limit(limit)
		.execute();
	return rows.map(toEntry);
}

/** Where the chain ends. */
export async function journalHead(db: Db): Promise<ChainHead> {
	return db.selectFrom("journal_head").select(["seq", "hash"]).executeTakeFirstOrThrow();
}

/** Where the chain ends, and the largest number of an entry (0: none) at the same instant. */
export async function journalEnd(db: Db): Promise<ChainHead & { readonly top: number }> {
	return db
		.selectFrom("journal_head")
		.select(({ selectFrom, fn }) => [
			"seq",
			"hash",
			fn.coalesce(selectFrom("journal").select(fn.max("seq").as("top")), sql<number>`0::bigint`).as("top"),
		])
		.executeTakeFirstOrThrow();
}

/** Number of the first entry written on this day or later; undefined: there is none. */
export async function firstSince(db: Db, day: string): Promise<number | undefined> {
	const found = await db
		.selectFrom("journal")
		.select("seq")
		.where("at", ">=", `${day}T00:00:00Z`)
		.orderBy("seq")
		.limit(1)
		.executeTakeFirst();
	return found?.seq;
}

/** Number of the last entry written on this day or before; undefined: there is none. */
export async function lastUntil(db: Db, day: string): Promise<number | undefined> {
	const found = await db
		.selectFrom("journal")
		.select("seq")
		.where("at", "<", sql<string>`${`${day}T00:00:00Z`}::timestamptz + interval '1 day'`)
		.orderBy("seq", "desc")
		.limit(1)
		.executeTakeFirst();
	return found?.seq;
}

function toEntry(row: Selectable<JournalTable>): JournalEntry {
	const { seq, at, actor, action, target, reason, before, after, hash } = row;
	const { reason_salt: reasonSalt, reason_digest: reasonDigest, previous_hash: previousHash } = row;
	return { seq, at, actor, action, target, reason, reasonSalt, reasonDigest, before, after, previousHash, hash };
}
