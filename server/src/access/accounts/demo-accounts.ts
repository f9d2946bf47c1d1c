import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { insertMembership } from "../membership-store.ts";
import type { Role } from "../policy.ts";
import { accessChanged } from "../recall.ts";
import { insertAccount, setPassword } from "./account-store.ts";
import { type HashingCost, hashPassword } from "./password.ts";

/** Somebody of the demo city. */
export interface DemoAccount {
	readonly email: string;
	readonly name: string;
	/** Id of an actor of the demo city. */
	readonly organisation: string;
	readonly role: Role;
}

/** People of the demo city Carrowmere, one for each chair at the table. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
	{ email: "ciso@carrowmere.example", name: "Declan Moyne", organisation: "ciso-office", role: "ciso" },
	{ email: "csirt@carrowmere.example", name: "Piotr Lasek", organisation: "city-csirt", role: "csirt" },
	{ email: "executive@carrowmere.example", name: "Orla Tiernan", organisation: "chief-executive", role: "executive" },
	{
		email: "procurement@carrowmere.example",
		name: "Aoife Brannigan",
		organisation: "procurement-office",
		role: "procurement",
	},
	{
		email: "standards@carrowmere.example",
		name: "Ruth Abara",
		organisation: "standards-desk",
		role: "standards-owner",
	},
	{
		email: "administrator@carrowmere.example",
		name: "Tomasz Hurley",
		organisation: "digital-services",
		role: "administrator",
	},
	{ email: "owner@mossgate.example", name: "Siobhan Mossgate", organisation: "mossgate", role: "supplier-owner" },
	{ email: "owner@brightway.example", name: "Katya Doran", organisation: "brightway", role: "supplier-owner" },
	{ email: "assessor@harrow-quill.example", name: "Petra Quill", organisation: "harrow-quill", role: "assessor" },
	{ email: "lead@halmar.example", name: "Nils Halmar", organisation: "halmar-testhouse", role: "assessor" },
	{ email: "reviewer@halmar.example", name: "Ines Duarte", organisation: "halmar-testhouse", role: "assessor" },
	{
		email: "regulator@utilities-regulator.example",
		name: "Malachy Reen",
		organisation: "utilities-regulator",
		role: "regulator",
	},
];

/** What the assessor of the demo city is assigned, for half a year. */
const ASSIGNED = ["video-platform", "argus-vista"];

/** The password that all demo accounts share. */
export interface DemoPassword {
	readonly text: string;
	/** Whether accounts that are there already have another. */
	readonly isNew: boolean;
}

/**
 * The password of the demo accounts, from its file, made when there is none.
 * @param path null: a new one each time.
 */
export function demoPassword(path: string | null): DemoPassword {
	if (path !== null && existsSync(path)) return { text: readFileSync(path, "utf8").trim(), isNew: false };
	const letters = "abcdefghjkmnpqrstuvwxyz23456789";
	const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join("");
	const password = [group(), group(), group(), group()].join("-");
	if (path !== null) {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		writeFileSync(path, `${password}\n`, { mode: 0o600 });
	}
	return { text: password, isNew: true };
}

/** Makes the accounts of the demo city that are not there yet. @returns those that are there afterwards. */
export async function makeDemoAccounts(
	house: House,
	{ text, isNew }: DemoPassword,
	cost: HashingCost,
): Promise<DemoAccount[]> {
	const { city } = await house.record.current();
	const actors = new Set(city?.actors.map(({ id }) => id));
	const wanted = DEMO_ACCOUNTS.filter(({ organisation }) => actors.has(organisation));
	const emails = DEMO_ACCOUNTS.map(({ email }) => email);
	const there = await house.store.db
		.selectFrom("auth.user")
		.select(["id", "email"])
		.where("email", "in", emails)
		.execute();
	const missing = wanted.filter(({ email }) => !there.some((one) => one.email === email));
	if (missing.length === 0 && !isNew) return wanted;
	// One hash for all: the password is one as well, and a start is not to take seconds.
	const passwordHash = await hashPassword(text, cost);
	for (const person of missing) await makeDemoAccount(house, person, passwordHash);
	if (missing.length > 0) await assignDemo(house);
	if (isNew) {
		await house.record.write(async ({ trx }) => {
			for (const { id } of there) await setPassword(trx, id, passwordHash);
		});
	}
	accessChanged(house.store);
	return wanted;
}

async function makeDemoAccount(house: House, person: DemoAccount, passwordHash: string): Promise<void> {
	const { organisation, role } = person;
	await house.record.write(async ({ trx, now, note }) => {
		const account = await insertAccount(trx, { ...person, passwordHash });
		const kept = await insertMembership(trx, {
			account,
			organisation,
			role,
			from: dayOf(now),
			until: null,
			grantedBy: "system",
			grantedAt: now.toISOString(),
			delegatedFrom: null,
		});
		const by = { actor: "system", reason: "demo" };
		await note({ ...by, action: "account.created", target: account, after: { account } });
		await note({ ...by, action: "membership.given", target: kept.id, after: kept });
	});
}

async function assignDemo({ record }: House): Promise<void> {
	await record.write(async ({ trx, now, city }) => {
		const { city: file } = await city();
		const known = new Set([...(file?.actors ?? []), ...(file?.systems ?? [])].map(({ id }) => id));
		const until = dayOf(new Date(now.getTime() + 182 * 86_400_000));
		for (const subject of ASSIGNED.filter((id) => known.has(id))) {
			await trx
				.insertInto("assignment")
				.values({
					uid: crypto.randomUUID(),
					assessor: "harrow-quill",
					subject,
					first_day: dayOf(now),
					last_day: until,
					assigned_by: "system",
					assigned_at: now.toISOString(),
					note: null,
				})
				.execute();
		}
	});
}
