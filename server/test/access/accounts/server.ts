import type { FastifyInstance, LightMyRequestResponse } from "fastify";
import { insertAccount } from "../../../src/access/accounts/account-store.ts";
import type { SecondFactor } from "../../../src/access/accounts/accounts.ts";
import { type Accounts, openAccounts } from "../../../src/access/accounts/index.ts";
import { hashPassword } from "../../../src/access/accounts/password.ts";
import { identifyBy } from "../../../src/access/identify.ts";
import { insertMembership } from "../../../src/access/membership-store.ts";
import type { Role } from "../../../src/access/policy.ts";
import { accessChanged } from "../../../src/access/recall.ts";
import type { House } from "../../../src/house.ts";
import { dayOf } from "../../../src/http/day.ts";
import { smallCity } from "../../support/city.ts";
import { buildTestApp, openTestHouse, putCity } from "../../support/house.ts";
import type { TestPlace } from "../../support/stores.ts";

/** What a test needs of scrypt: that it is used. */
export const CHEAP = { N: 16, r: 1, p: 1 };
export const PASSWORD = "plum kettle harbour nine";
export const NEW_PASSWORD = "seven lanterns over water";
export const ORIGIN = "http://127.0.0.1:8080";

export interface AccountsServer {
	readonly house: House;
	readonly app: FastifyInstance;
	readonly accounts: Accounts;
	/** Origins within the network that may be called; tests add theirs. */
	readonly outgoingAllowed: string[];
	/** Makes an account that holds the roles. @returns its id. */
	person(email: string, ...memberships: readonly [role: Role, organisation: string][]): Promise<string>;
	/** Another server over the same store, that people open at another address. */
	beside(other: {
		readonly publicUrl: string | null;
		readonly secondFactor?: SecondFactor;
	}): Promise<Pick<AccountsServer, "app">>;
	close(): Promise<void>;
}

/** A server where people sign in themselves, over a fresh store. */
export async function openAccountsServer(
	makePlace: () => Promise<TestPlace>,
	{ hasCity = true, breakGlassFolder = null }: { hasCity?: boolean; breakGlassFolder?: string | null } = {},
): Promise<AccountsServer> {
	const place = await makePlace();
	const house = await openTestHouse(place.config);
	if (hasCity) await putCity(house, smallCity);
	const secret = { text: "a secret of the tests that is long enough" };
	const outgoingAllowed: string[] = [];
	const build = async (publicUrl: string | null, secondFactor: SecondFactor = "offered") => {
		const settings = { secret, publicUrl, breakGlassFolder, cost: CHEAP, outgoingAllowed, secondFactor };
		const accounts = openAccounts(house, settings);
		return { accounts, app: await buildTestApp(house, { access: { identify: identifyBy(accounts) }, accounts }) };
	};
	const { accounts, app } = await build(null);
	return {
		beside: async ({ publicUrl, secondFactor }) => ({ app: (await build(publicUrl, secondFactor)).app }),
		house,
		app,
		accounts,
		outgoingAllowed,
		person: async (email, ...memberships) => {
			const passwordHash = await hashPassword(PASSWORD, CHEAP);
			const account = await house.record.write(async ({ trx, now }) => {
				const id = await insertAccount(trx, { name: "Somebody", email, passwordHash });
				for (const [role, organisation] of memberships) {
					await insertMembership(trx, {
						account: id,
						organisation,
						role,
						from: dayOf(now),
						until: null,
						grantedBy: "test",
						grantedAt: now.toISOString(),
						delegatedFrom: null,
					});
				}
				return id;
			});
			accessChanged(house.store);
			return account;
		},
		close: async () => {
			await app.close();
			await house.store.close();
			await place.remove();
		},
	};
}

/** A browser: keeps the cookies it is given. */
export class Browser {
	readonly cookies = new Map<string, string>();
	readonly #app: FastifyInstance;
	readonly #address: string;

	/** @param address of the network it comes from. */
	constructor({ app }: Pick<AccountsServer, "app">, address = "192.0.2.1") {
		this.#app = app;
		this.#address = address;
	}

	async send(
		method: "GET" | "POST" | "PUT" | "DELETE",
		url: string,
		body?: unknown,
		headers: Record<string, string> = {},
	): Promise<LightMyRequestResponse> {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const answer = await this.#app.inject({
			method,
			url,
			headers: {
				host: "127.0.0.1:8080",
				"user-agent": "Mozilla/5.0 (tests)",
				...(cookie === "" ? {} : { cookie }),
				...(body === undefined ? {} : { "content-type": "application/json" }),
				...headers,
			},
			...(body === undefined ? {} : { payload: JSON.stringify(body) }),
			remoteAddress: this.#address,
		});
		for (const { name, value, maxAge } of answer.cookies) {
			if (maxAge === 0) this.cookies.delete(name);
			else this.cookies.set(name, encodeURIComponent(value));
		}
		return answer;
	}

	get(url: string, headers?: Record<string, string>) {
		return this.send("GET", url, undefined, headers);
	}

	post(url: string, body: unknown = {}, headers?: Record<string, string>) {
		return this.send("POST", url, body, headers);
	}

	signIn(email: string, password = PASSWORD) {
		return this.post("/api/auth/sign-in/email", { email, password });
	}

	async me() {
		return (await this.get("/api/me")).json();
	}
}

/** Actions of the journal about somebody or something, oldest first, with who did it. */
export async function journalOf({ house }: AccountsServer, target: string) {
	const rows = await house.store.db
		.selectFrom("journal")
		.select(["action", "actor"])
		.where("target", "=", target)
		.orderBy("seq")
		.execute();
	return rows.map(({ action, actor }) => `${action} by ${actor}`);
}

/** An administrator's browser, signed in. */
export async function administrator(server: AccountsServer, address: string): Promise<Browser> {
	const browser = new Browser(server, address);
	const email = `admin-${address}@city.example`;
	await server.person(email, ["administrator", "standards-office"]);
	await browser.signIn(email);
	return browser;
}
