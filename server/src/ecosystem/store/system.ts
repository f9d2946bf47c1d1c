import type { System } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { ownedColumns, ownedFields } from "./owned.ts";
import { insertDependencies, insertSubjects, loadDependencies, removeDependencies, removeSubject } from "./subjects.ts";

export const systemStore: EntityStore<System> = {
	async load(db) {
		const dependencies = await loadDependencies(db);
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
		const systems = members.map(({ value }) => value);
		await insertSubjects(
			trx,
			"system",
			systems.map(({ id }) => id),
		);
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("system").values(portion).execute();
		await insertDependencies(trx, systems);
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("system")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
		await removeDependencies(trx, value.id);
		await insertDependencies(trx, [value]);
	},
	async remove(trx, id) {
		await removeDependencies(trx, id);
		await trx.deleteFrom("system").where("id", "=", id).execute();
		await removeSubject(trx, id);
	},
};

const columns = (system: System) => ({ name: system.name, kind: system.kind, ...ownedColumns(system) });
