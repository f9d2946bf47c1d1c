import type { TierOverride, Waiver } from "@gatehouse/framework";
import { withoutNulls } from "../db/rows.ts";
import type { EntityStore } from "../record/entity-store.ts";
import { rowWrites } from "../record/row-writes.ts";

const waiverColumns = (waiver: Waiver) => ({
	subject: waiver.subject,
	requirement: waiver.requirement,
	reason: waiver.reason,
	compensation: waiver.compensation,
	requested_by: waiver.requestedBy,
	signed_by: waiver.signedBy,
	first_day: waiver.from,
	last_day: waiver.until,
});

export const waiverStore: EntityStore<Waiver> = {
	async load(db) {
		const rows = await db.selectFrom("waiver").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: {
				id: row.id,
				subject: row.subject,
				requirement: row.requirement,
				reason: row.reason,
				compensation: row.compensation,
				requestedBy: row.requested_by,
				signedBy: row.signed_by,
				from: row.first_day,
				until: row.last_day,
			},
		}));
	},
	...rowWrites("waiver", waiverColumns),
};

const overrideColumns = (override: TierOverride) => ({
	subject: override.subject,
	direction: override.direction,
	tier: override.tier,
	set_by: override.by,
	first_day: override.from,
	last_day: override.until ?? null,
	reason: override.reason,
});

export const tierOverrideStore: EntityStore<TierOverride> = {
	async load(db) {
		const rows = await db.selectFrom("tier_override").selectAll().orderBy("uid").execute();
		return rows.map((row) => ({
			revision: row.revision,
			value: withoutNulls({
				id: row.id,
				subject: row.subject,
				direction: row.direction,
				tier: row.tier,
				by: row.set_by,
				from: row.first_day,
				until: row.last_day,
				reason: row.reason,
			}),
		}));
	},
	...rowWrites("tier_override", overrideColumns),
};
