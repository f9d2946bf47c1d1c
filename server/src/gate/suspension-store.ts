import type { Suspension } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../db/rows.ts";
import type { EntityStore } from "../record/entity-store.ts";

export const suspensionStore: EntityStore<Suspension> = {
	async load(db) {
		const rows = await db.selectFrom("suspension").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				subject: row.subject,
				by: row.suspended_by,
				from: row.first_day,
				until: row.last_day,
				scope: row.scope,
				reason: row.reason,
			}),
		}));
	},
	async insert(trx, members) {
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("suspension").values(portion).execute();
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("suspension")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
	},
	async remove(trx, id) {
		await trx.deleteFrom("suspension").where("id", "=", id).execute();
	},
};

const columns = (suspension: Suspension) => ({
	subject: suspension.subject,
	suspended_by: suspension.by,
	first_day: suspension.from,
	last_day: suspension.until ?? null,
	scope: suspension.scope,
	reason: suspension.reason,
});
