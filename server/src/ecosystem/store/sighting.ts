import type { Sighting } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";

export const sightingStore: EntityStore<Sighting> = {
	async load(db) {
		const rows = await db.selectFrom("sighting").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				from: row.supplier,
				to: row.receiver,
				what: row.what,
				seenIn: row.seen_in,
				source: row.source,
				on: row.seen_on,
				note: row.note,
			}),
		}));
	},
	async insert(trx, members) {
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("sighting").values(portion).execute();
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("sighting")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
	},
	async remove(trx, id) {
		await trx.deleteFrom("sighting").where("id", "=", id).execute();
	},
};

const columns = (sighting: Sighting) => ({
	supplier: sighting.from,
	receiver: sighting.to,
	what: sighting.what,
	seen_in: sighting.seenIn,
	source: sighting.source,
	seen_on: sighting.on,
	note: sighting.note ?? null,
});
