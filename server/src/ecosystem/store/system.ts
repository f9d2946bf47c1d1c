import type { System } from "@gatehouse/framework";
import { withoutNulls } from "../../db/rows.ts";
import { rowWrites } from "../../record/row-writes.ts";
import { ownedColumns, ownedFields, ownedStore } from "./owned.ts";

const columns = (system: System) => ({ name: system.name, kind: system.kind, ...ownedColumns(system) });

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
	...rowWrites("system", columns),
});
