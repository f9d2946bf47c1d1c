import type { Fleet } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../../db/rows.ts";
import { ownedColumns, ownedFields, ownedStore } from "./owned.ts";

export const fleetStore = ownedStore<Fleet>({
	kind: "fleet",
	async load(db, dependencies) {
		const rows = await db.selectFrom("fleet").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				name: row.name,
				product: row.product,
				size: row.size,
				managedBy: row.managed_by,
				...ownedFields(row, dependencies.get(row.id) ?? []),
			}),
		}));
	},
	async insert(trx, members) {
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("fleet").values(portion).execute();
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("fleet")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
	},
	async remove(trx, id) {
		await trx.deleteFrom("fleet").where("id", "=", id).execute();
	},
});

const columns = (fleet: Fleet) => ({
	name: fleet.name,
	product: fleet.product,
	size: fleet.size,
	managed_by: fleet.managedBy ?? null,
	...ownedColumns(fleet),
});
