import type { FastifyInstance } from "fastify";
import { insertAccount } from "../../src/access/accounts/account-store.ts";
import { hashPassword } from "../../src/access/accounts/password.ts";
import { insertMembership } from "../../src/access/membership-store.ts";
import type { Role } from "../../src/access/policy.ts";
import { accessChanged } from "../../src/access/recall.ts";
import type { House } from "../../src/house.ts";
import { TODAY } from "../support/city.ts";
import type { Random } from "./random.ts";

/** Who sends a request. */
export interface Client {
	readonly headers: Readonly<Record<string, string>>;
	/** Whether nothing of the rival may ever be in an answer. */
	readonly isOutside: boolean;
}

/** What a test needs of scrypt: that it is used. */
export const CHEAP = { N: 16, r: 1, p: 1 };
const PASSWORD = "plum kettle harbour nine";
const EXPIRES = "2027-01-31";

const CITY_ROLES = [
	"ciso",
	"executive",
	"administrator",
	"procurement",
	"standards-owner",
	"regulator",
	"data-protection",
];
const OUTSIDERS = [
	"public",
	"supplier-owner@signal-works",
	"supplier-contributor@chip-maker",
	"supplier-owner@nobody",
	"assessor@some-lab",
];
/** Whoever acts by an account of their own, and by a key made with it. */
const MEMBERS: readonly (readonly [role: Role, organisation: string, scopes: readonly string[]])[] = [
	["administrator", "traffic-office", ["city.read", "access.read", "journal.read"]],
	["ciso", "standards-office", ["ecosystem.read", "ecosystem.change", "assurance.read"]],
	["supplier-owner", "signal-works", ["my.read", "my.answer"]],
];

const INVALID: readonly Readonly<Record<string, string>>[] = [
	{ authorization: "Bearer gh_0000000000000000000000000000000000000000000" },
	{ authorization: "Basic Z2F0ZTpob3VzZQ==" },
	{ cookie: "gatehouse.session=abc.def; gatehouse_invitation=abc" },
	{ cookie: "=; ;;; gatehouse_invitation" },
	{ invitation: "x".repeat(43) },
];

/** Gives those who act by role the accounts they are said to have, so that what they make has an owner. */
export async function openTestAccounts(house: House): Promise<void> {
	const at = new Date().toISOString();
	for (const role of new Set([...CITY_ROLES, ...OUTSIDERS].map((one) => one.replace(/@.*/, "")))) {
		const id = `test-${role}`;
		const email = `${role}@roles.example`;
		await house.store.db
			.insertInto("auth.user")
			.values({ id, name: role, email, email_verified: true, created_at: at, updated_at: at })
			.execute();
	}
}

/** Everybody who sends requests: without an account, by role, by session and by key, fresh for a part of the run. */
export async function clientsOf(app: FastifyInstance, house: House, part: number): Promise<(random: Random) => Client> {
	const byRole = (role: string, isOutside: boolean): Client => ({ headers: { "test-as": role }, isOutside });
	const roles = [...CITY_ROLES.map((role) => byRole(role, false)), ...OUTSIDERS.map((role) => byRole(role, true))];
	const signedIn: Client[] = [];
	for (const member of MEMBERS) signedIn.push(...(await signIn(app, house, part, member)));
	return (random) => {
		if (random.chance(0.12)) return { headers: {}, isOutside: true };
		if (random.chance(0.05)) return { headers: random.pick(INVALID), isOutside: true };
		return random.pick(random.chance(0.35) ? signedIn : roles);
	};
}

async function signIn(
	app: FastifyInstance,
	house: House,
	part: number,
	[role, organisation, scopes]: (typeof MEMBERS)[number],
): Promise<Client[]> {
	const email = `${role}-${part}@fuzz.example`;
	const passwordHash = await hashPassword(PASSWORD, CHEAP);
	await house.record.write(async ({ trx, now }) => {
		const account = await insertAccount(trx, { name: "Somebody", email, passwordHash });
		const grant = { grantedBy: "test", grantedAt: now.toISOString(), delegatedFrom: null };
		await insertMembership(trx, { account, organisation, role, from: TODAY, until: null, ...grant });
	});
	accessChanged(house.store);
	const send = (url: string, payload: object, headers: Record<string, string> = {}) =>
		app.inject({ method: "POST", url, payload, headers: { host: "127.0.0.1:8080", ...headers } });
	const answer = await send("/api/auth/sign-in/email", { email, password: PASSWORD });
	const cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
	const key = await send("/api/me/keys", { name: "Key", scopes, expiresOn: EXPIRES }, { cookie });
	if (answer.statusCode !== 200 || key.statusCode !== 201) throw new Error(`${answer.body} ${key.body}`);
	const isOutside = role.startsWith("supplier");
	const { secret }: { secret: string } = key.json();
	return [
		{ headers: { cookie }, isOutside },
		{ headers: { authorization: `Bearer ${secret}` }, isOutside },
	];
}
