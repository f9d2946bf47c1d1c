import type { Evidence } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { withoutNulls } from "../db/rows.ts";
import type { EvidenceTable } from "../db/tables.ts";
import type { EntityStore } from "../record/entity-store.ts";
import { rowWrites } from "../record/row-writes.ts";

const columns = (evidence: Evidence) => ({
	title: evidence.title,
	type: evidence.type,
	subject: evidence.subject,
	requirements: evidence.requirements,
	standards: evidence.standards,
	provided_by: evidence.providedBy,
	issuer: evidence.issuer ?? null,
	grade: evidence.grade,
	first_day: evidence.from,
	last_day: evidence.until ?? null,
	stated: JSON.stringify(evidence.values),
	sha256: evidence.sha256 ?? null,
	review_state: evidence.review.state,
	review_on: evidence.review.on,
	review_by: evidence.review.state === "submitted" ? null : evidence.review.by,
	review_reason: evidence.review.state === "rejected" ? evidence.review.reason : null,
});

export const evidenceStore: EntityStore<Evidence> = {
	async load(db) {
		const rows = await db.selectFrom("evidence").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				title: row.title,
				type: row.type,
				subject: row.subject,
				requirements: row.requirements,
				standards: row.standards,
				providedBy: row.provided_by,
				issuer: row.issuer,
				grade: row.grade,
				from: row.first_day,
				until: row.last_day,
				values: row.stated,
				sha256: row.sha256,
				review: reviewOf(row),
			}),
		}));
	},
	...rowWrites("evidence", columns),
};

function reviewOf(row: Selectable<EvidenceTable>): Evidence["review"] {
	const { review_state: state, review_on: on, review_by: by, review_reason: reason } = row;
	if (state === "submitted") return { state, on };
	// The table's checks hold the three together.
	if (by === null) throw new Error(`the review of evidence \`${row.id}\` has nobody who made it`);
	if (state === "accepted") return { state, on, by };
	return { state, on, by, reason: reason ?? "" };
}
