import type { Sighting } from "@gatehouse/framework";
import { withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { rowWrites } from "../../record/row-writes.ts";

const columns = (sighting: Sighting) => ({
	supplier: sighting.from,
	receiver: sighting.to,
	what: sighting.what,
	seen_in: sighting.seenIn,
	source: sighting.source,
	seen_on: sighting.on,
	note: sighting.note ?? null,
});

export const sightingStore: EntityStore<Sighting> = {
	async load(db) {
		const rows = await db.selectFrom("sighting").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				from: row.supplier,
				to: row.receiver,
				what: row.what,
				seenIn: row.seen_in,
				source: row.source,
				on: row.seen_on,
				note: row.note,
			}),
		}));
	},
	...rowWrites("sighting", columns),
};
