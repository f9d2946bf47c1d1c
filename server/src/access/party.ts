import { GatehouseError } from "@gatehouse/framework";
import type { Party } from "../db/party.ts";
import { type Principal, sideOf } from "./principal.ts";

/**
 * The party that somebody acts for, as whom the store is to be read.
 * @throws GatehouseError GH-HTTP-008 when they act for no supplier and no assessor.
 */
export function partyOf(principal: Principal): Party {
	const { organisation } = principal;
	const side = sideOf(principal);
	if (organisation !== null && (side === "supplier" || side === "assessor")) return { organisation, side };
	throw new GatehouseError("GH-HTTP-008", "only who acts for a supplier or an assessor has subjects of its own");
}
