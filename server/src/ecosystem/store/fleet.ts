import type { Fleet } from "@gatehouse/framework";
import { withoutNulls } from "../../db/rows.ts";
import { rowWrites } from "../../record/row-writes.ts";
import { ownedColumns, ownedFields, ownedStore } from "./owned.ts";

const columns = (fleet: Fleet) => ({
	name: fleet.name,
	product: fleet.product,
	size: fleet.size,
	managed_by: fleet.managedBy ?? null,
	...ownedColumns(fleet),
});

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
	...rowWrites("fleet", columns),
});
