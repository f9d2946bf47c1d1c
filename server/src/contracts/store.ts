import type { Contract } from "@gatehouse/framework";
import { withoutNulls } from "../db/rows.ts";
import type { EntityStore } from "../record/entity-store.ts";
import { rowWrites } from "../record/row-writes.ts";

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
	...rowWrites("contract", columns),
};
