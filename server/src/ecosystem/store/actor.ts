import type { Actor } from "@gatehouse/framework";
import { withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { rowWrites } from "../../record/row-writes.ts";
import { insertSubjects, removeSubject } from "./subjects.ts";

const columns = (actor: Actor) => ({
	name: actor.name,
	kinds: actor.kinds,
	degree: actor.degree ?? null,
	parent: actor.parent ?? null,
	sector: actor.sector ?? null,
	country: actor.country ?? null,
	size: actor.size ?? null,
	legal_ids: JSON.stringify(actor.legalIds),
	contact: actor.contact === undefined ? null : JSON.stringify(actor.contact),
	note: actor.note ?? null,
});

const rows = rowWrites("actor", columns);

export const actorStore: EntityStore<Actor> = {
	async load(db) {
		const found = await db.selectFrom("actor").selectAll().orderBy("uid").execute();
		return found.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				name: row.name,
				kinds: row.kinds,
				degree: row.degree,
				parent: row.parent,
				sector: row.sector,
				country: row.country,
				size: row.size,
				legalIds: row.legal_ids,
				contact: row.contact,
				note: row.note,
			}),
		}));
	},
	async insert(trx, members) {
		const ids = members.map(({ value }) => value.id);
		await insertSubjects(trx, "actor", ids);
		await rows.insert(trx, members);
	},
	replace: (trx, member) => rows.replace(trx, member),
	async remove(trx, id) {
		await rows.remove(trx, id);
		await removeSubject(trx, id);
	},
};
