import type { Actor } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { insertSubjects, removeSubject } from "./subjects.ts";

export const actorStore: EntityStore<Actor> = {
	async load(db) {
		const rows = await db.selectFrom("actor").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
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
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("actor").values(portion).execute();
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("actor")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
	},
	async remove(trx, id) {
		await trx.deleteFrom("actor").where("id", "=", id).execute();
		await removeSubject(trx, id);
	},
};

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
