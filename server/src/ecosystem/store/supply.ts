import type { Supply } from "@gatehouse/framework";
import { withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { rowWrites } from "../../record/row-writes.ts";

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
	...rowWrites("supply", columns),
};
