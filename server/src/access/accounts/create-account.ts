import type { Writing } from "../../record/record.ts";
import { insertAccount } from "./account-store.ts";
import { HASHING_COST, type HashingCost, hashPassword, requireGoodPassword } from "./password.ts";

/**
 * Makes an account with a password that its owner chose, and notes it in the journal as the owner's own doing.
 * @returns its id.
 * @throws GatehouseError GH-ACC-003 for a password that is no good, GH-ACC-005 when the address has an account.
 */
export async function createAccount(
	writing: Writing,
	person: { readonly name: string; readonly email: string; readonly password: string },
	cost: HashingCost = HASHING_COST,
): Promise<string> {
	await requireGoodPassword(person.password, person);
	const passwordHash = await hashPassword(person.password, cost);
	const id = await insertAccount(writing.trx, { ...person, passwordHash });
	await writing.note({ actor: `account:${id}`, action: "account.created", target: id, reason: null, after: { id } });
	return id;
}
