import { GatehouseError } from "@gatehouse/framework";
import type { Principal } from "../principal.ts";

/**
 * The account of whoever is signed in themselves.
 * @throws GatehouseError GH-HTTP-008 for keys, which do not manage accounts, and for who has none.
 */
export function ownAccount({ kind, account }: Principal): string {
	if (kind === "account" && account !== null) return account;
	throw new GatehouseError("GH-HTTP-008", "only who is signed in with an account of their own may do this");
}
