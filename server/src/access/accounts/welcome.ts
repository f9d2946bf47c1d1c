import { join } from "node:path";
import type { House } from "../../house.ts";
import { isLoopbackHost } from "../principal.ts";
import type { Accounts } from "./accounts.ts";
import { DEMO_ACCOUNTS, demoPassword, makeDemoAccounts } from "./demo-accounts.ts";
import { firstAdministratorToken } from "./first-administrator.ts";

/** Lines for whoever starts the server: how to get in. Secrets are in them, so they go to the terminal and no log. */

/**
 * Accounts of the demo city and their password. They are made only where nobody else can reach them.
 * @param folder where the password is kept; null: nowhere.
 */
export async function demoLines(
	house: House,
	{ cost }: Pick<Accounts, "cost">,
	host: string,
	folder: string | null,
): Promise<string[]> {
	if (!isLoopbackHost(host)) {
		return [`no demo accounts: \`${host}\` can be reached from elsewhere`];
	}
	const password = demoPassword(folder === null ? null : join(folder, "demo-password"));
	const made = await makeDemoAccounts(house, password, cost);
	if (made.length === 0) return ["no demo accounts: the store holds another city"];
	const width = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
	return [
		`demo accounts, all with the password ${password.text}`,
		...made.map(({ email, role, organisation }) => `  ${email.padEnd(width)}  ${role} for ${organisation}`),
	];
}

/** The link that makes the first administrator, while there is none. */
export async function firstAdministratorLines(house: House, address: string): Promise<string[]> {
	const token = await firstAdministratorToken(house);
	if (token === null) return [];
	return [
		"there is no administrator yet; this link makes one, once, within 24 hours:",
		`  ${address}/welcome#${token}`,
	];
}
