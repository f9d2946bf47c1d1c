import type { Supply } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";

export const supplyStore: EntityStore<Supply> = {
	async load(db) {
		const rows = await db.selectFrom("supply").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				from: row.supplier,
				to: row.receiver,
				what: row.what,
				kind: row.kind,
				access: row.access,
				updatableCode: row.updatable_code,
				engagement: row.engagement,
				since: row.since,
				until: row.until,
				declaredBy: row.declared_by,
				consent: row.consent,
				note: row.note,
			}),
		}));
	},
	async insert(trx, members) {
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("supply").values(portion).execute();
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("supply")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
	},
	async remove(trx, id) {
		await trx.deleteFrom("supply").where("id", "=", id).execute();
	},
};

const columns = (supply: Supply) => ({
	supplier: supply.from,
	receiver: supply.to,
	what: supply.what,
	kind: supply.kind,
	access: supply.access,
	updatable_code: supply.updatableCode,
	engagement: supply.engagement ?? null,
	since: supply.since ?? null,
	until: supply.until ?? null,
	declared_by: supply.declaredBy ?? null,
	consent: supply.consent === undefined ? null : JSON.stringify(supply.consent),
	note: supply.note ?? null,
});
