import type { Finding } from "@gatehouse/framework";
import { withoutNulls } from "../db/rows.ts";
import type { EntityStore } from "../record/entity-store.ts";
import { rowWrites } from "../record/row-writes.ts";

const columns = (finding: Finding) => ({
	subject: finding.subject,
	requirement: finding.requirement,
	severity: finding.severity,
	title: finding.title,
	text: finding.text,
	written_by: finding.by,
	written_on: finding.on,
	assessment: finding.assessment ?? null,
	due: finding.due ?? null,
	corrections: JSON.stringify(finding.corrections),
	withdrawn: finding.withdrawn === undefined ? null : JSON.stringify(finding.withdrawn),
});

export const findingStore: EntityStore<Finding> = {
	async load(db) {
		const rows = await db.selectFrom("finding").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				subject: row.subject,
				requirement: row.requirement,
				severity: row.severity,
				title: row.title,
				text: row.text,
				by: row.written_by,
				on: row.written_on,
				assessment: row.assessment,
				due: row.due,
				corrections: row.corrections,
				withdrawn: row.withdrawn,
			}),
		}));
	},
	...rowWrites("finding", columns),
	async replace(trx, { value, revision }) {
		const { corrections, withdrawn } = columns(value);
		// The rest of a finding never changes.
		await trx
			.updateTable("finding")
			.set({ revision, corrections, withdrawn })
			.where("id", "=", value.id)
			.executeTakeFirstOrThrow();
	},
};
