import type { Engagement } from "@gatehouse/framework";
import type { Db, Transaction } from "../../db/open.ts";
import { portions, withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { rowWrites } from "../../record/row-writes.ts";
import { insertSubjects, removeSubject } from "./subjects.ts";

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

const rows = rowWrites("engagement", columns);

export const engagementStore: EntityStore<Engagement> = {
	async load(db) {
		const parts = await loadParts(db);
		const found = await db.selectFrom("engagement").selectAll().orderBy("uid").execute();
		return found.map((row) => ({
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
		await rows.insert(trx, members);
		await insertParts(trx, engagements);
	},
	async replace(trx, member) {
		const { value } = member;
		await rows.replace(trx, member);
		await trx.deleteFrom("engagement_part").where("engagement", "=", value.id).execute();
		await insertParts(trx, [value]);
	},
	async remove(trx, id) {
		await trx.deleteFrom("engagement_part").where("engagement", "=", id).execute();
		await rows.remove(trx, id);
		await removeSubject(trx, id);
	},
};

async function insertParts(trx: Transaction, engagements: readonly Engagement[]): Promise<void> {
	const rows = engagements.flatMap(({ id, delivers, connectsTo }) => [
		...delivers.map((part, position) => ({ engagement: id, role: "delivers" as const, position, part })),
		...connectsTo.map((part, position) => ({ engagement: id, role: "connects-to" as const, position, part })),
	]);
	for (const portion of portions(rows)) await trx.insertInto("engagement_part").values(portion).execute();
}

/** Parts in the order given, keyed by role and engagement. */
async function loadParts(db: Db): Promise<Map<string, string[]>> {
	const found = await db.selectFrom("engagement_part").selectAll().orderBy("engagement").orderBy("position").execute();
	const parts = new Map<string, string[]>();
	for (const row of found) {
		const key = `${row.role} ${row.engagement}`;
		parts.set(key, [...(parts.get(key) ?? []), row.part]);
	}
	return parts;
}
