import type { IsoDate } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { Transaction } from "../db/open.ts";
import type { NoticeTable } from "../db/party-tables.ts";

/** Something an organisation is told about its evidence. */
export interface Notice {
	readonly organisation: string;
	/** In which of its parts it is told: an assessor may supply as well. */
	readonly side: NoticeTable["side"];
	readonly kind: NoticeTable["kind"];
	readonly evidence: string;
	readonly title: string;
	/** Of an expiry. */
	readonly day: IsoDate | null;
	readonly threshold: number | null;
	readonly text: string;
}

/** How many of the latest are looked through. */
const MOST = 2000;

/** A notice, and when one reader read it; null: not yet. */
export type ReadNotice = Selectable<NoticeTable> & { readonly read_at: string | null };

/** The latest notices first; as the party, its own. */
export async function loadNotices(trx: Transaction, reader: string): Promise<ReadNotice[]> {
	return trx
		.selectFrom("notice")
		.leftJoin("notice_read", (join) =>
			join.onRef("notice_read.notice", "=", "notice.uid").on("notice_read.reader", "=", reader),
		)
		.selectAll("notice")
		.select("read_at")
		.orderBy("uid", "desc")
		.limit(MOST)
		.execute();
}

/** How many notices there are, and how many of them the reader has not read. */
export async function countNotices(
	trx: Transaction,
	reader: string,
): Promise<{ readonly notices: number; readonly unreadNotices: number }> {
	const { all, read } = await trx
		.selectFrom("notice")
		.leftJoin("notice_read", (join) =>
			join.onRef("notice_read.notice", "=", "notice.uid").on("notice_read.reader", "=", reader),
		)
		.select(({ fn }) => [fn.countAll<number>().as("all"), fn.count<number>("read_at").as("read")])
		.executeTakeFirstOrThrow();
	return { notices: all, unreadNotices: all - read };
}

/** Marks notices as read: this one, or all. Read before, it stays as it was. @returns whether there is such a one. */
export async function markRead(trx: Transaction, id: string | null, reader: string, now: Date): Promise<boolean> {
	const seen = await trx
		.selectFrom("notice")
		.select("uid")
		.$if(id !== null, (query) => query.where("uid", "=", id))
		.execute();
	if (seen.length === 0) return false;
	await trx
		.insertInto("notice_read")
		.values(seen.map(({ uid: notice }) => ({ notice, reader, read_at: now.toISOString() })))
		.onConflict((conflict) => conflict.columns(["notice", "reader"]).doNothing())
		.execute();
	return true;
}

/** Keeps notices; a warning that was given before is left out. @returns those that are new. */
export async function addNotices(trx: Transaction, notices: readonly Notice[], now: Date): Promise<Notice[]> {
	if (notices.length === 0) return [];
	const rows = await trx
		.insertInto("notice")
		.values(notices.map((notice) => ({ uid: v7(), ...notice, made_at: now.toISOString() })))
		.onConflict((conflict) =>
			conflict.columns(["organisation", "evidence", "day", "threshold"]).where("kind", "=", "expiry").doNothing(),
		)
		.returningAll()
		.execute();
	return rows;
}

/** Warnings given before, by `evidence day`: the days ahead. */
export async function givenWarnings(trx: Transaction): Promise<Map<string, number[]>> {
	const rows = await trx
		.selectFrom("notice")
		.select(["evidence", "day", "threshold"])
		.where("kind", "=", "expiry")
		.execute();
	const given = new Map<string, number[]>();
	for (const { evidence, day, threshold } of rows) {
		const key = `${evidence} ${day}`;
		given.set(key, [...(given.get(key) ?? []), threshold ?? 0]);
	}
	return given;
}
