import type { Fleet } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { ownedColumns, ownedFields } from "./owned.ts";
import { insertDependencies, insertSubjects, loadDependencies, removeDependencies, removeSubject } from "./subjects.ts";

export const fleetStore: EntityStore<Fleet> = {
	async load(db) {
		const dependencies = await loadDependencies(db);
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
		const fleets = members.map(({ value }) => value);
		await insertSubjects(
			trx,
			"fleet",
			fleets.map(({ id }) => id),
		);
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("fleet").values(portion).execute();
		await insertDependencies(trx, fleets);
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("fleet")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
		await removeDependencies(trx, value.id);
		await insertDependencies(trx, [value]);
	},
	async remove(trx, id) {
		await removeDependencies(trx, id);
		await trx.deleteFrom("fleet").where("id", "=", id).execute();
		await removeSubject(trx, id);
	},
};

const columns = (fleet: Fleet) => ({
	name: fleet.name,
	product: fleet.product,
	size: fleet.size,
	managed_by: fleet.managedBy ?? null,
	...ownedColumns(fleet),
});
