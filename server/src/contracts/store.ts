import type { Contract } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../db/rows.ts";
import type { EntityStore } from "../record/entity-store.ts";

export const contractStore: EntityStore<Contract> = {
	async load(db) {
		const rows = await db.selectFrom("contract").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				engagement: row.engagement,
				reference: row.reference,
				signedOn: row.signed_on,
				signedBy: row.signed_by,
				owner: row.owner,
				checked: row.checked,
				clauses: row.clauses,
				terms: row.terms,
				renewal: row.renewal,
				settled: row.settled,
				note: row.note,
			}),
		}));
	},
	async insert(trx, members) {
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("contract").values(portion).execute();
	},
	async replace(trx, { value, revision }) {
		await trx
			.updateTable("contract")
			.set({ revision, ...columns(value) })
			.where("id", "=", value.id)
			.execute();
	},
	async remove(trx, id) {
		await trx.deleteFrom("contract").where("id", "=", id).execute();
	},
};

const columns = (contract: Contract) => ({
	engagement: contract.engagement,
	reference: contract.reference ?? null,
	signed_on: contract.signedOn ?? null,
	signed_by: contract.signedBy ?? null,
	owner: contract.owner ?? null,
	checked: contract.checked === undefined ? null : JSON.stringify(contract.checked),
	clauses: JSON.stringify(contract.clauses),
	terms: JSON.stringify(contract.terms),
	renewal: contract.renewal === undefined ? null : JSON.stringify(contract.renewal),
	settled: JSON.stringify(contract.settled),
	note: contract.note ?? null,
});
