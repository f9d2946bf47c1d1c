import { pairKey } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { MergeRecord, MergeTables, MovedRows } from "../../db/merge-tables.ts";
import type { Db, Transaction } from "../../db/open.ts";

export type StoredMerge = Selectable<MergeTables["merge"]>;

/** All merges, latest first. */
export function loadMerges(db: Db): Promise<StoredMerge[]> {
	return db.selectFrom("merge").selectAll().orderBy("uid", "desc").execute();
}

/** The merge, held until the transaction ends. */
export function holdMerge(trx: Transaction, id: string): Promise<StoredMerge | undefined> {
	return trx.selectFrom("merge").selectAll().where("uid", "=", id).forUpdate().executeTakeFirst();
}

export async function insertMerge(
	trx: Transaction,
	names: { readonly kept: string; readonly gone: string },
	record: MergeRecord,
	moved: readonly MovedRows[],
	by: { readonly name: string; readonly reason: string | null; readonly at: string },
): Promise<StoredMerge> {
	return trx
		.insertInto("merge")
		.values({
			uid: v7(),
			kept: record.kept,
			kept_name: names.kept,
			gone: record.gone,
			gone_name: names.gone,
			record: JSON.stringify(record),
			moved: JSON.stringify(moved),
			reason: by.reason,
			merged_by: by.name,
			merged_at: by.at,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
}

export async function markUndone(trx: Transaction, id: string, by: string, at: string): Promise<StoredMerge> {
	return trx
		.updateTable("merge")
		.set({ undone_by: by, undone_at: at })
		.where("uid", "=", id)
		.returningAll()
		.executeTakeFirstOrThrow();
}

/** Keys of the pairs that somebody said are two. */
export async function loadApart(db: Db): Promise<ReadonlySet<string>> {
	const rows = await db.selectFrom("actor_pair_apart").select(["one", "other"]).execute();
	return new Set(rows.map(({ one, other }) => pairKey(one, other)));
}

/** Says of two actors that they are two, or takes that back. */
export async function keepApart(
	trx: Transaction,
	pair: readonly [string, string],
	apart: boolean,
	by: { readonly name: string; readonly at: string },
): Promise<void> {
	const [one, other] = [...pair].sort() as [string, string];
	if (apart) {
		await trx
			.insertInto("actor_pair_apart")
			.values({ one, other, said_by: by.name, said_at: by.at })
			.onConflict((conflict) => conflict.columns(["one", "other"]).doNothing())
			.execute();
		return;
	}
	await trx.deleteFrom("actor_pair_apart").where("one", "=", one).where("other", "=", other).execute();
}
