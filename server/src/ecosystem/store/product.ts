import type { Product } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { insertSubjects, removeSubject } from "./subjects.ts";

export const productStore: EntityStore<Product> = {
	async load(db) {
		const rows = await db.selectFrom("product").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				name: row.name,
				maker: row.maker,
				version: row.version,
				impact: row.impact,
				traits: row.traits,
				supportUntil: row.support_until,
				note: row.note,
			}),
		}));
	},
	async insert(trx, members) {
		const ids = members.map(({ value }) => value.id);
		await insertSubjects(trx, "product", ids);
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("product").values(portion).execute();
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("product")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
	},
	async remove(trx, id) {
		await trx.deleteFrom("product").where("id", "=", id).execute();
		await removeSubject(trx, id);
	},
};

const columns = (product: Product) => ({
	name: product.name,
	maker: product.maker,
	version: product.version ?? null,
	impact: JSON.stringify(product.impact),
	traits: product.traits,
	support_until: product.supportUntil ?? null,
	note: product.note ?? null,
});
