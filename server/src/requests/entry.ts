import { answeredBy, type IsoDate, TIERS, type Tier, tiersOn } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { cookieName, cookieOf } from "../access/accounts/cookies.ts";
import type { Principal } from "../access/principal.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { factsOf, type LivingCity } from "../record/model.ts";
import { invitationOfVisit } from "./invitation-store.ts";

/** The highest tier at which an invitation's link is enough; above it answers need an account. */
const HIGHEST_WITHOUT_ACCOUNT = 2;

/** The name of the cookie that an invitation's link is exchanged for. */
export const visitCookie = (request: FastifyRequest) => cookieName("invitation", request.protocol === "https");

/** The highest tier of what an organisation answers for on the day. */
export function organisationTier(house: House, model: LivingCity, organisation: string, day: IsoDate): Tier {
	const facts = factsOf(model, house.content);
	const tiers = tiersOn(facts, day);
	const held = new Set(answeredBy(facts, organisation, day).map((id) => tiers.get(id)?.tier));
	return TIERS.findLast((tier) => held.has(tier)) ?? 1;
}

/** Whether an invitation's link is enough to answer by. */
export function mayEnter(tier: Tier): boolean {
	return tier <= HIGHEST_WITHOUT_ACCOUNT;
}

/**
 * Who comes with the cookie of an invitation: a contributor of the organisation invited, without an account, for as long
 * as the invitation is open and the organisation brings nothing above tier 2. Null: nobody.
 */
export async function invitationPrincipal(house: House, request: FastifyRequest): Promise<Principal | null> {
	const cookie = cookieOf(request, visitCookie(request));
	if (cookie === null) return null;
	const now = house.clock();
	const invitation = await invitationOfVisit(house.store.db, cookie, now);
	if (invitation === undefined) return null;
	const model = await house.record.current();
	if (model.city === null || !model.city.actors.some(({ id }) => id === invitation.organisation)) return null;
	const living: LivingCity = { ...model, city: model.city };
	if (!mayEnter(organisationTier(house, living, invitation.organisation, dayOf(now)))) return null;
	return {
		kind: "account",
		name: `invitation:${invitation.uid}`,
		account: null,
		organisation: invitation.organisation,
		roles: ["supplier-contributor"],
		scopes: null,
	};
}
