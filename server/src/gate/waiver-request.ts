import { type Content, checkCity, GatehouseError, type Waiver } from "@gatehouse/framework";
import { requireOrganisation } from "../access/duties.ts";
import type { Principal } from "../access/principal.ts";
import { invalid } from "../http/compilers.ts";
import { type LivingCity, memberOf, requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { type AskedWaiver, insertWaiverRequest, type WaiverRequest } from "./waiver-request-store.ts";

/** Who acts on a request, and why. */
export interface WaiverActor {
	readonly principal: Principal;
	readonly reason: string | null;
}

/**
 * Asks for a waiver in the name of the organisation acted for.
 * @throws GatehouseError GH-DUTY-003 when it acts for none, GH-HTTP-002 when the waiver does not fit into the city,
 * GH-HTTP-011 when there is one of its id.
 */
export async function requestWaiver(
	writing: Writing,
	content: Content,
	asked: AskedWaiver,
	{ principal, reason }: WaiverActor,
): Promise<WaiverRequest> {
	const requestedFor = requireOrganisation(principal);
	requireFits(requireCity(await writing.city()), content, {
		...asked,
		requestedBy: requestedFor,
		signedBy: requestedFor,
	});
	const kept = await insertWaiverRequest(writing.trx, {
		waiver: asked,
		requestedBy: principal.account,
		requestedFor,
		requestedAt: writing.now.toISOString(),
	});
	const actor = principal.name;
	await writing.note({ actor, reason, action: "waivers.requested", target: kept.id, after: kept });
	return kept;
}

/** What the whole city says of a waiver that is not signed yet. */
function requireFits({ city }: LivingCity, content: Content, waiver: Waiver): void {
	if (memberOf(city.waivers, waiver.id) !== undefined) {
		throw new GatehouseError("GH-HTTP-011", `the id \`${waiver.id}\` is taken`, { path: ["id"] });
	}
	const place = city.waivers.length;
	const issues = checkCity({ ...city, waivers: [...city.waivers, waiver] }, content)
		.filter(({ path }) => path[0] === "waivers" && path[1] === place)
		.map((issue) => ({ ...issue, path: issue.path.slice(2) }));
	if (issues.length > 0) throw invalid(`\`${waiver.id}\` does not fit into the city`, issues);
}
