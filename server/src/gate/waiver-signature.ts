import {
	acceptanceRule,
	type Content,
	GatehouseError,
	type IsoDate,
	tiersOn,
	versionInForce,
	type Waiver,
	waiverFault,
} from "@gatehouse/framework";
import { delegatesOf, requireAccount, requireOrganisation, requireOther, requireSigner } from "../access/duties.ts";
import type { Principal } from "../access/principal.ts";
import { invalid } from "../http/compilers.ts";
import { dayOf } from "../http/day.ts";
import { creation } from "../record/entity-change.ts";
import { factsOf, type LivingCity, requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import type { WaiverActor } from "./waiver-request.ts";
import { decideWaiverRequest, holdWaiverRequest, type WaiverRequest } from "./waiver-request-store.ts";

/**
 * Signs a waiver that another asked for, in the name of the organisation acted for: from now on the city has it.
 * @throws GatehouseError GH-DUTY-001, -002, -003, GH-HTTP-001, and GH-HTTP-002 when the signature would count for nothing.
 */
export async function signWaiver(
	writing: Writing,
	content: Content,
	id: string,
	{ principal, reason }: WaiverActor,
): Promise<WaiverRequest> {
	const held = await requireUndecided(writing, id, principal);
	const signedBy = requireOrganisation(principal);
	const waiver: Waiver = { ...held.waiver, requestedBy: held.requestedFor, signedBy };
	requireSigner(principal, waiver);
	const by = { actor: principal.name, reason };
	await writing.change((model, revision) => {
		requireCounting(requireCity(model), content, waiver, dayOf(writing.now));
		return creation(model, revision, "waivers", waiver, by);
	});
	return decide(writing, held, { principal, reason }, "signed", reason);
}

/** Refuses a waiver that another asked for. @throws GatehouseError GH-DUTY-001, -002, -003, GH-HTTP-001. */
export async function refuseWaiver(
	writing: Writing,
	id: string,
	because: string,
	{ principal, reason }: WaiverActor,
): Promise<WaiverRequest> {
	const held = await requireUndecided(writing, id, principal);
	return decide(writing, held, { principal, reason }, "refused", because);
}

async function requireUndecided(writing: Writing, id: string, principal: Principal): Promise<WaiverRequest> {
	const held = await holdWaiverRequest(writing.trx, id);
	if (held === undefined) throw new GatehouseError("GH-HTTP-001", `there is no request for a waiver \`${id}\``);
	if (held.state !== "requested") {
		throw new GatehouseError("GH-DUTY-002", `the waiver was ${held.state} at ${held.decidedAt ?? "some time"}`);
	}
	const delegates = await delegatesOf(writing.trx, held.requestedBy, dayOf(writing.now));
	requireOther(principal, { account: held.requestedBy, organisation: held.requestedFor, delegates });
	return held;
}

async function decide(
	writing: Writing,
	before: WaiverRequest,
	{ principal, reason }: WaiverActor,
	state: "signed" | "refused",
	because: string | null,
): Promise<WaiverRequest> {
	const after = await decideWaiverRequest(writing.trx, before.id, {
		state,
		by: requireAccount(principal),
		for: requireOrganisation(principal),
		at: writing.now.toISOString(),
		reason: because,
	});
	await writing.note({ actor: principal.name, reason, action: `waivers.${state}`, target: before.id, before, after });
	return after;
}

/** A signature that the gate would not accept (WAIV-01, WAIV-03) is better refused than kept. */
function requireCounting(model: LivingCity, content: Content, waiver: Waiver, today: IsoDate): void {
	const day = waiver.from > today ? waiver.from : today;
	const facts = factsOf(model, content);
	const version = versionInForce(model.versions, day);
	const tier = tiersOn(facts, day).get(waiver.subject)?.tier;
	if (version === undefined || tier === undefined) return;
	const fault = waiverFault(waiver, acceptanceRule(version.document, tier), facts.actors);
	if (fault === undefined) return;
	throw invalid("the signature would count for nothing", [
		{
			code: "GH-HTTP-002",
			path: ["signedBy"],
			message: `\`${waiver.signedBy}\` cannot sign it: at tier ${tier} the waiver would be void because ${fault}`,
			help: "have it signed in the name of an organisation that may accept the risk at this tier",
		},
	]);
}
