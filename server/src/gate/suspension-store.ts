import type { Suspension } from "@gatehouse/framework";
import { withoutNulls } from "../db/rows.ts";
import type { EntityStore } from "../record/entity-store.ts";
import { rowWrites } from "../record/row-writes.ts";

const columns = (suspension: Suspension) => ({
	subject: suspension.subject,
	suspended_by: suspension.by,
	first_day: suspension.from,
	last_day: suspension.until ?? null,
	scope: suspension.scope,
	reason: suspension.reason,
});

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
	...rowWrites("suspension", columns),
};
