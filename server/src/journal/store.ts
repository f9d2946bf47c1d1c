import type { Selectable } from "kysely";
import type { Db } from "../db/open.ts";
import type { JournalTable } from "../db/tables.ts";
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

/** Entries that match, latest first unless `oldestFirst`, behind the entry numbered `after`. */
export async function readJournal(
	db: Db,
	filter: JournalFilter,
	page: { readonly limit: number; readonly after: number | null; readonly oldestFirst: boolean },
): Promise<JournalPage> {
	let matching = db.selectFrom("journal");
	const { target, action, actor, text } = filter;
	if (target !== undefined) matching = matching.where("target", "=", target);
	if (action !== undefined) matching = matching.where("action", "=", action);
	if (actor !== undefined) matching = matching.where("actor", "=", actor);
	if (text !== undefined) {
		const like = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
		matching = matching.where((where) =>
			where.or((["target", "action", "actor", "reason"] as const).map((column) => where(column, "ilike", like))),
		);
	}
	const counted = await matching.select((select) => select.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
	const { after, oldestFirst, limit } = page;
	let rows = matching
		.selectAll()
		.orderBy("seq", oldestFirst ? "asc" : "desc")
		.limit(limit);
	if (after !== null) rows = rows.where("seq", oldestFirst ? ">" : "<", after);
	return { entries: (await rows.execute()).map(toEntry), total: counted.total };
}

/** Entries from `from` on, oldest first. */
export async function readChain(db: Db, from: number, limit: number): Promise<JournalEntry[]> {
	const rows = await db
		.selectFrom("journal")
		.selectAll()
		.where("seq", ">=", from)
		.orderBy("seq")
		.limit(limit)
		.execute();
	return rows.map(toEntry);
}

/** Where the chain ends. */
export async function journalHead(db: Db): Promise<{ seq: number; hash: string }> {
	return db.selectFrom("journal_head").select(["seq", "hash"]).executeTakeFirstOrThrow();
}

function toEntry(row: Selectable<JournalTable>): JournalEntry {
	const { previous_hash: previousHash, ...entry } = row;
	return { ...entry, previousHash };
}
