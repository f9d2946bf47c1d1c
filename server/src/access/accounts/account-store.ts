import { GatehouseError } from "@gatehouse/framework";
import { v7 } from "uuid";
import type { Db, Transaction } from "../../db/open.ts";

/** How accounts lie in the store, beside what the library keeps of them. */

export interface NewAccount {
	readonly name: string;
	/** Kept in small letters. */
	readonly email: string;
	/** Null: it gets one by a link, or never, where it signs in at a provider. */
	readonly passwordHash: string | null;
	/** Provider whose identity with this e-mail address may take it over, once. */
	readonly invitedProvider?: string | null;
	readonly breakGlass?: boolean;
}

/** @returns its id. @throws GatehouseError GH-ACC-005 when the address has an account. */
export async function insertAccount(trx: Transaction, given: NewAccount): Promise<string> {
	const id = v7();
	const at = new Date().toISOString();
	const made = await trx
		.insertInto("auth.user")
		.values({
			id,
			name: given.name,
			email: given.email.toLowerCase(),
			email_verified: false,
			image: null,
			created_at: at,
			updated_at: at,
			two_factor_enabled: false,
			locked_at: null,
			erased_at: null,
			break_glass: given.breakGlass ?? false,
			invited_provider: given.invitedProvider ?? null,
		})
		.onConflict((conflict) => conflict.column("email").doNothing())
		.returning("id")
		.executeTakeFirst();
	if (made === undefined) {
		throw new GatehouseError("GH-ACC-005", `there is an account with the address \`${given.email}\``);
	}
	if (given.passwordHash !== null) await setPassword(trx, id, given.passwordHash);
	return id;
}

/** Sets the password of an account, and ends its sessions. */
export async function setPassword(trx: Transaction, account: string, hash: string): Promise<void> {
	const at = new Date().toISOString();
	await trx.deleteFrom("auth.account").where("user_id", "=", account).where("provider_id", "=", "credential").execute();
	await trx
		.insertInto("auth.account")
		.values({
			id: v7(),
			account_id: account,
			provider_id: "credential",
			user_id: account,
			password: hash,
			created_at: at,
			updated_at: at,
		})
		.execute();
	await endSessions(trx, account);
}

/** Ends every session of an account, and sign-ins that wait for a code. */
export async function endSessions(trx: Transaction, account: string): Promise<void> {
	await trx.deleteFrom("auth.session").where("user_id", "=", account).execute();
	await endHalfSignIns(trx, account);
}

/** Ends what an earlier password had begun: sign-ins that wait for a code, and links to set another one. */
export async function endOtherWays(trx: Transaction, account: string): Promise<void> {
	await endHalfSignIns(trx, account);
	await trx
		.deleteFrom("auth.link")
		.where("account", "=", account)
		.where("purpose", "=", "password")
		.where("used_at", "is", null)
		.execute();
}

async function endHalfSignIns(trx: Transaction, account: string): Promise<void> {
	await trx.deleteFrom("auth.verification").where("value", "=", account).execute();
}

export interface Person {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly secondFactor: boolean;
	readonly breakGlass: boolean;
	readonly lockedAt: string | null;
	readonly erasedAt: string | null;
	readonly createdAt: string;
}

/** @throws GatehouseError GH-HTTP-001 when there is no such account, or it was erased. */
export async function requirePerson(db: Db, id: string): Promise<Person> {
	const person = await personOf(db, id);
	if (person !== null && person.erasedAt === null) return person;
	throw new GatehouseError("GH-HTTP-001", `there is no account \`${id}\``);
}

export async function personOf(db: Db, id: string): Promise<Person | null> {
	const [found] = await selectPersons(db).where("person.id", "=", id).execute();
	return found === undefined ? null : toPerson(found);
}

/** Every account that was not erased. */
export async function loadPersons(db: Db): Promise<Person[]> {
	const rows = await selectPersons(db).where("person.erased_at", "is", null).orderBy("person.id").execute();
	return rows.map(toPerson);
}

function selectPersons(db: Db) {
	return db
		.selectFrom("auth.user as person")
		.select(["person.id", "person.name", "person.email", "person.break_glass", "person.locked_at"])
		.select(["person.erased_at", "person.created_at", "person.two_factor_enabled"])
		.select((row) =>
			row
				.exists(row.selectFrom("auth.passkey").select("id").whereRef("auth.passkey.user_id", "=", "person.id"))
				.as("has_passkey"),
		);
}

interface PersonRow {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly break_glass: boolean;
	readonly locked_at: string | null;
	readonly erased_at: string | null;
	readonly created_at: string;
	readonly two_factor_enabled: boolean | null;
	readonly has_passkey: unknown;
}

function toPerson(row: PersonRow): Person {
	return {
		id: row.id,
		name: row.name,
		email: row.email,
		secondFactor: row.two_factor_enabled === true || row.has_passkey === true,
		breakGlass: row.break_glass,
		lockedAt: row.locked_at,
		erasedAt: row.erased_at,
		createdAt: row.created_at,
	};
}
