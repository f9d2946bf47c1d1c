import { GatehouseError } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import type { Principal } from "../principal.ts";
import { requirePerson } from "./account-store.ts";

/**
 * The account of whoever is signed in themselves.
 * @throws GatehouseError GH-HTTP-008 for keys, which do not manage accounts, and for who has none.
 */
export function ownAccount({ kind, account }: Principal): string {
	if (kind === "account" && account !== null) return account;
	throw new GatehouseError("GH-HTTP-008", "only who is signed in with an account of their own may do this");
}

/**
 * The account that sets a second factor up. Whoever came by a password alone where two factors are demanded sets up the
 * first one and no other: else a stolen password would do.
 * @throws GatehouseError GH-HTTP-008, GH-ACC-014.
 */
export async function accountToStrengthen({ store }: House, principal: Principal): Promise<string> {
	const account = ownAccount(principal);
	if (principal.lacks !== undefined && (await requirePerson(store.db, account)).secondFactor) {
		throw new GatehouseError("GH-ACC-014", "this account has a second factor, and you came without it");
	}
	return account;
}
