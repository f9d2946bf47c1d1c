import type { Product } from "@gatehouse/framework";
import { withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { rowWrites } from "../../record/row-writes.ts";
import { insertSubjects, removeSubject } from "./subjects.ts";

const columns = (product: Product) => ({
	name: product.name,
	maker: product.maker,
	version: product.version ?? null,
	impact: JSON.stringify(product.impact),
	traits: product.traits,
	support_until: product.supportUntil ?? null,
	note: product.note ?? null,
});

const rows = rowWrites("product", columns);

export const productStore: EntityStore<Product> = {
	async load(db) {
		const found = await db.selectFrom("product").selectAll().orderBy("uid").execute();
		return found.map((row) => ({
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
		await rows.insert(trx, members);
	},
	replace: (trx, member) => rows.replace(trx, member),
	async remove(trx, id) {
		await rows.remove(trx, id);
		await removeSubject(trx, id);
	},
};
