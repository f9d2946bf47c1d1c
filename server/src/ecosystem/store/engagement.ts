import type { Engagement } from "@gatehouse/framework";
import { v7 } from "uuid";
import type { Db, Transaction } from "../../db/open.ts";
import { portions, withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { insertSubjects, removeSubject } from "./subjects.ts";

export const engagementStore: EntityStore<Engagement> = {
	async load(db) {
		const parts = await loadParts(db);
		const rows = await db.selectFrom("engagement").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				name: row.name,
				kind: row.kind,
				supplier: row.supplier,
				accountable: row.accountable,
				from: row.first_day,
				until: row.last_day,
				delivers: parts.get(`delivers ${row.id}`) ?? [],
				connectsTo: parts.get(`connects-to ${row.id}`) ?? [],
				traits: row.traits,
				note: row.note,
			}),
		}));
	},
	async insert(trx, members) {
		const engagements = members.map(({ value }) => value);
		await insertSubjects(
			trx,
			"engagement",
			engagements.map(({ id }) => id),
		);
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("engagement").values(portion).execute();
		await insertParts(trx, engagements);
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("engagement")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
		await trx.deleteFrom("engagement_part").where("engagement", "=", value.id).execute();
		await insertParts(trx, [value]);
	},
	async remove(trx, id) {
		await trx.deleteFrom("engagement_part").where("engagement", "=", id).execute();
		await trx.deleteFrom("engagement").where("id", "=", id).execute();
		await removeSubject(trx, id);
	},
};

const columns = (engagement: Engagement) => ({
	name: engagement.name,
	kind: engagement.kind,
	supplier: engagement.supplier,
	accountable: engagement.accountable,
	first_day: engagement.from,
	last_day: engagement.until,
	traits: engagement.traits,
	note: engagement.note ?? null,
});

async function insertParts(trx: Transaction, engagements: readonly Engagement[]): Promise<void> {
	const rows = engagements.flatMap(({ id, delivers, connectsTo }) => [
		...delivers.map((part, position) => ({ engagement: id, role: "delivers" as const, position, part })),
		...connectsTo.map((part, position) => ({ engagement: id, role: "connects-to" as const, position, part })),
	]);
	for (const portion of portions(rows)) await trx.insertInto("engagement_part").values(portion).execute();
}

/** Parts in the order given, keyed by role and engagement. */
async function loadParts(db: Db): Promise<Map<string, string[]>> {
	const rows = await db.selectFrom("engagement_part").selectAll().orderBy("engagement").orderBy("position").execute();
	const parts = new Map<string, string[]>();
	for (const row of rows) {
		const key = `${row.role} ${row.engagement}`;
		parts.set(key, [...(parts.get(key) ?? []), row.part]);
	}
	return parts;
}
