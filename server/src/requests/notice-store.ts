import type { IsoDate } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { Transaction } from "../db/open.ts";
import type { NoticeTable } from "../db/party-tables.ts";

/** Something an organisation is told about its evidence. */
export interface Notice {
	readonly organisation: string;
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

/** The latest notices first; as the party, its own. */
export async function loadNotices(trx: Transaction): Promise<Selectable<NoticeTable>[]> {
	return trx.selectFrom("notice").selectAll().orderBy("uid", "desc").limit(MOST).execute();
}

export async function countNotices(trx: Transaction): Promise<number> {
	const { count } = await trx
		.selectFrom("notice")
		.select(({ fn }) => fn.countAll<number>().as("count"))
		.executeTakeFirstOrThrow();
	return count;
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
