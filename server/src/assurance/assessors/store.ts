import type { Assessor, PastWork } from "@gatehouse/framework";
import { withoutNulls } from "../../db/rows.ts";
import type { EntityStore } from "../../record/entity-store.ts";
import { rowWrites } from "../../record/row-writes.ts";

/** How the register of assessors and the work they did before lie in the store. */

export const assessorStore: EntityStore<Assessor> = {
	async load(db) {
		const rows = await db.selectFrom("assessor").selectAll().orderBy("uid").execute();
		return rows.map(({ id, revision, actor, grade, accreditations, sanctions, capacity, note }) => ({
			revision,
			value: withoutNulls({ id, actor, grade, accreditations, sanctions, capacity, note }),
		}));
	},
	...rowWrites("assessor", ({ actor, grade, accreditations, sanctions, capacity, note }: Assessor) => ({
		actor,
		grade,
		accreditations: JSON.stringify(accreditations),
		sanctions: JSON.stringify(sanctions),
		capacity: capacity ?? null,
		note: note ?? null,
	})),
};

export const pastWorkStore: EntityStore<PastWork> = {
	async load(db) {
		const rows = await db.selectFrom("past_work").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				by: row.done_by,
				person: row.person,
				for: row.done_for,
				kind: row.kind,
				what: row.what,
				from: row.first_day,
				until: row.last_day,
			}),
		}));
	},
	...rowWrites("past_work", (work: PastWork) => ({
		done_by: work.by,
		person: work.person ?? null,
		done_for: work.for,
		kind: work.kind,
		what: work.what,
		first_day: work.from,
		last_day: work.until ?? null,
	})),
};
