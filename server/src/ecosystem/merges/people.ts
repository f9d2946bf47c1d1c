import { type Content, GatehouseError } from "@gatehouse/framework";
import { requireFit } from "../../access/membership-fit.ts";
import { holdsFrom, loadMemberships } from "../../access/membership-store.ts";
import type { Transaction } from "../../db/open.ts";
import { dayOf } from "../../http/day.ts";
import type { LivingCity } from "../../record/model.ts";

/**
 * Nobody comes to stand on another side by a merge, not even one across the sides (MERGE-04): whoever acts for one of the two, today or later, or holds an
 * open invitation, could be given the same role for what the two become. Otherwise a supplier's people would act for an
 * office of the city, or assess their own house, without anybody having given them a role there.
 * @param merged the city after the merge. @throws GatehouseError GH-MERGE-001.
 */
export async function requireSides(
	trx: Transaction,
	merged: LivingCity,
	content: Content,
	{ keep, merge }: { readonly keep: string; readonly merge: string },
	now: Date,
): Promise<void> {
	const day = dayOf(now);
	const held = (await loadMemberships(trx))
		.filter((one) => holdsFrom(one, day))
		.map((one) => (one.organisation === merge ? { ...one, organisation: keep } : one));
	const invited = await trx
		.selectFrom("invitation")
		.select("uid")
		.where("organisation", "in", [keep, merge])
		.where("revoked_at", "is", null)
		.where("claimed_at", "is", null)
		.where("expires_at", ">", now.toISOString())
		.executeTakeFirst();
	const roles = new Set(held.filter(({ organisation }) => organisation === keep).map(({ role }) => role));
	if (invited !== undefined) roles.add("supplier-owner");
	for (const role of roles) {
		try {
			requireFit(merged, content, held, { organisation: keep, role, day });
		} catch (error) {
			if (!(error instanceof GatehouseError)) throw error;
			throw new GatehouseError("GH-MERGE-001", `${error.message}; end the role or the invitation first (MERGE-04)`);
		}
	}
}
