import type { Finding } from "@gatehouse/framework";
import { v7 } from "uuid";
import { portions, withoutNulls } from "../db/rows.ts";
import type { EntityStore } from "../record/entity-store.ts";

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
				due: row.due,
				corrections: row.corrections,
				withdrawn: row.withdrawn,
			}),
		}));
	},
	async insert(trx, members) {
		const rows = members.map(({ value, revision }) => ({ uid: v7(), id: value.id, revision, ...columns(value) }));
		for (const portion of portions(rows)) await trx.insertInto("finding").values(portion).execute();
	},
	async replace(trx, { value, revision }) {
		const { corrections, withdrawn } = columns(value);
		// The rest of a finding never changes.
		await trx
			.updateTable("finding")
			.set({ revision, corrections, withdrawn })
			.where("id", "=", value.id)
			.executeTakeFirstOrThrow();
	},
	async remove(trx, id) {
		await trx.deleteFrom("finding").where("id", "=", id).execute();
	},
};

const columns = (finding: Finding) => ({
	subject: finding.subject,
	requirement: finding.requirement,
	severity: finding.severity,
	title: finding.title,
	text: finding.text,
	written_by: finding.by,
	written_on: finding.on,
	due: finding.due ?? null,
	corrections: JSON.stringify(finding.corrections),
	withdrawn: finding.withdrawn === undefined ? null : JSON.stringify(finding.withdrawn),
});
