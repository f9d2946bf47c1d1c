import type { System } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../../db/rows.ts";
import { ownedColumns, ownedFields, ownedStore } from "./owned.ts";

export const systemStore = ownedStore<System>({
	kind: "system",
	async load(db, dependencies) {
		const rows = await db.selectFrom("system").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				name: row.name,
				kind: row.kind,
				...ownedFields(row, dependencies.get(row.id) ?? []),
			}),
		}));
	},
	async insert(trx, members) {
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("system").values(portion).execute();
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("system")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
	},
	async remove(trx, id) {
		await trx.deleteFrom("system").where("id", "=", id).execute();
	},
});

const columns = (system: System) => ({ name: system.name, kind: system.kind, ...ownedColumns(system) });
