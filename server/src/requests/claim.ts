import { GatehouseError } from "@gatehouse/framework";
import type { z } from "zod";
import { requireFit } from "../access/membership-fit.ts";
import { insertMembership, loadMemberships } from "../access/membership-store.ts";
import type { Principal } from "../access/principal.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import type { claimBody } from "./invitation-shape.ts";
import { type Invitation, noteClaimant, takeInvitation } from "./invitation-store.ts";

/** Makes an account in the transaction. @returns its id. @throws GatehouseError when the address or password is no good. */
export type CreateAccount = (
	writing: Writing,
	person: { readonly name: string; readonly email: string; readonly password: string },
) => Promise<string>;

/** No invitation has this token, or it lets nobody in any more; which of them is not said. */
export const noInvitation = () => new GatehouseError("GH-REQ-001", "this invitation is not valid, or not any more");

/**
 * Claims the organisation an invitation is for: whoever is signed in, or a new account, becomes its owner; the link and
 * whoever entered by it end. Drafts and evidence belong to the organisation and stay.
 * @throws GatehouseError GH-REQ-001, GH-REQ-005, GH-HTTP-021 and what {@link CreateAccount} throws.
 */
export async function claim(
	house: House,
	writing: Writing,
	token: string,
	given: z.output<typeof claimBody>,
	principal: Principal,
	createAccount: CreateAccount,
): Promise<{ readonly account: string; readonly invitation: Invitation }> {
	const invitation = await takeInvitation(writing.trx, token, writing.now);
	if (invitation === undefined) throw noInvitation();
	const { organisation, uid } = invitation;
	const day = dayOf(writing.now);
	const account = principal.account ?? (await createAccount(writing, requirePerson(given)));
	const held = await loadMemberships(writing.trx);
	requireFit(requireCity(await writing.city()), house.content, held, { organisation, role: "supplier-owner", day });
	const isOwner = held.some(
		(one) =>
			one.account === account &&
			one.organisation === organisation &&
			one.role === "supplier-owner" &&
			one.revokedAt === null,
	);
	if (!isOwner) {
		await insertMembership(writing.trx, {
			account,
			organisation,
			role: "supplier-owner",
			from: day,
			until: null,
			grantedBy: `invitation:${uid}`,
			grantedAt: writing.now.toISOString(),
			delegatedFrom: null,
		});
	}
	await noteClaimant(writing.trx, uid, account);
	const actor = `account:${account}`;
	await writing.note({
		actor,
		reason: null,
		action: "invitation.claimed",
		target: uid,
		after: { organisation, account },
	});
	return { account, invitation };
}

function requirePerson({ name, email, password }: z.output<typeof claimBody>) {
	if (name !== undefined && email !== undefined && password !== undefined) return { name, email, password };
	throw new GatehouseError("GH-REQ-005", "nobody is signed in, so a name, an e-mail address and a password are needed");
}
