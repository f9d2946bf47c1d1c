import type { FastifyReply, FastifyRequest } from "fastify";
import type { SignInWay } from "../principal.ts";
import { accessChanged } from "../recall.ts";
import type { Accounts } from "./accounts.ts";
import { sessionCookie, signedValue } from "./cookies.ts";
import { deviceCookie } from "./device.ts";
import type { LibraryAnswer } from "./library-call.ts";
import { sessionTokenOf } from "./session-token.ts";

/** A session that an answer of the library begins; null: it begins none. */
export interface BegunSession {
	readonly account: string;
	readonly email: string;
}

/**
 * What follows when the library has begun a session: the one the browser came with ends (ASVS 5.0 7.2.4), the organisation
 * chosen in it and what it was begun by (unless `way` says better) go on where it is the same person's, and the browser is known
 * to the account from then on.
 * @returns whose session began; null: none did.
 */
export async function takeUpSession(
	accounts: Accounts,
	request: FastifyRequest,
	reply: FastifyReply,
	answer: LibraryAnswer,
	way?: SignInWay,
): Promise<BegunSession | null> {
	const token = tokenBegun(accounts, request, answer);
	const before = sessionTokenOf(accounts, request);
	if (token === null || token === before) {
		if (way !== undefined) await proveSession(accounts, request, way);
		return null;
	}
	const { db } = accounts.house.store;
	if (before !== null) await db.deleteFrom("auth.session").where("token", "=", before).execute();
	accessChanged(accounts.house.store);
	if (token === "") return null;
	const begun = await db
		.selectFrom("auth.session as session")
		.innerJoin("auth.user as person", "person.id", "session.user_id")
		.select(["person.id as account", "person.email"])
		.where("session.token", "=", token)
		.executeTakeFirst();
	if (begun === undefined) return null;
	const { account, organisation, signedInBy } = request.principal;
	const goesOn = account === begun.account;
	await db
		.updateTable("auth.session")
		.set({ organisation: goesOn ? organisation : null, way: way ?? (goesOn ? signedInBy : undefined) ?? "password" })
		.where("token", "=", token)
		.execute();
	reply.header("set-cookie", deviceCookie(accounts, request, begun.email));
	return begun;
}

/** What follows when somebody who is signed in has shown another way to be who they are: it counts for this session. */
export async function proveSession(accounts: Accounts, request: FastifyRequest, way: SignInWay): Promise<void> {
	const token = sessionTokenOf(accounts, request);
	if (token === null) return;
	const { store } = accounts.house;
	await store.db.updateTable("auth.session").set({ way }).where("token", "=", token).execute();
	accessChanged(store);
}

/** The same for a sign-in, which the journal has; past single sign-on under a name of its own. */
export async function completeSignIn(
	accounts: Accounts,
	request: FastifyRequest,
	reply: FastifyReply,
	{ answer, way }: { readonly answer: LibraryAnswer; readonly way: SignInWay },
): Promise<void> {
	const begun = await takeUpSession(accounts, request, reply, answer, way);
	if (begun === null) return;
	const { account } = begun;
	const { house } = accounts;
	const isPast = await isBreakGlass(house.store.db, account);
	const what = isPast
		? { action: "access.break-glass.signed-in", reason: `signed in past single sign-on, by ${way}` }
		: { action: "account.signed-in", reason: `by ${way}` };
	await house.record.write(({ note }) => note({ actor: `account:${account}`, target: account, ...what }));
	if (isPast) request.log.warn({ event: "access.break-glass.signed-in" }, "somebody signed in past single sign-on");
}

async function isBreakGlass(db: Accounts["house"]["store"]["db"], account: string): Promise<boolean> {
	const found = await db.selectFrom("auth.user").select("break_glass").where("id", "=", account).executeTakeFirst();
	return found?.break_glass === true;
}

/** The token in the cookie of the session that an answer sets; empty: it takes the cookie away; null: it leaves it. */
function tokenBegun(accounts: Accounts, request: FastifyRequest, { headers }: LibraryAnswer): string | null {
	const start = `${sessionCookie(accounts.isSecure(request))}=`;
	const cookie = headers.getSetCookie().findLast((one) => one.startsWith(start));
	if (cookie === undefined) return null;
	const value = cookie.slice(start.length).split(";")[0] ?? "";
	return value === "" ? "" : signedValue(value, accounts.secret);
}
