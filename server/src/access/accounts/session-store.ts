import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import type { Principal, SignInWay } from "../principal.ts";
import type { Accounts } from "./accounts.ts";
import { type HeldRoles, heldRoles } from "./held-roles.ts";
import { BREAK_GLASS_SESSION_MS, IDLE_MS, SESSION_MS, USE_NOTED_MS } from "./lifetimes.ts";

/** A session that lasts, and whose it is. Instants are RFC 3339 in UTC. */
export interface LiveSession {
	readonly id: string;
	readonly account: string;
	readonly createdAt: string;
	/** When it was last noted that it is used. */
	readonly usedAt: string;
	/** The organisation chosen; null: none yet. */
	readonly organisation: string | null;
	readonly way: SignInWay;
	/** Whether it was begun by two factors, or past single sign-on by a link made at the machine. */
	readonly isStrong: boolean;
}

/**
 * The session of a token; null when there is none, it has run out, or its account is locked. A session that has run out
 * is taken away, so that nothing else lets it in.
 * @param now of the wall clock, as sessions are: a session is not about a day of the city.
 */
export async function liveSession({ store }: House, token: string, now: Date): Promise<LiveSession | null> {
	const found = await store.db
		.selectFrom("auth.session as session")
		.innerJoin("auth.user as person", "person.id", "session.user_id")
		.select(["session.id", "session.user_id", "session.created_at", "session.updated_at", "session.expires_at"])
		.select(["session.organisation", "session.way", "person.locked_at", "person.break_glass"])
		.where("session.token", "=", token)
		.executeTakeFirst();
	if (found === undefined) return null;
	const most = found.break_glass ? BREAK_GLASS_SESSION_MS : SESSION_MS;
	const hasRunOut =
		Date.parse(found.expires_at) <= now.getTime() || Date.parse(found.created_at) + most <= now.getTime();
	if (hasRunOut || found.locked_at !== null) {
		await store.db.deleteFrom("auth.session").where("token", "=", token).execute();
		return null;
	}
	return {
		id: found.id,
		account: found.user_id,
		createdAt: found.created_at,
		usedAt: found.updated_at,
		organisation: found.organisation,
		way: found.way,
		isStrong: found.break_glass || found.way !== "password",
	};
}

/** Notes that a session is used, which makes it last; once a minute is enough. */
export async function noteUse({ store }: House, { id, usedAt }: LiveSession, now: Date): Promise<void> {
	if (now.getTime() - Date.parse(usedAt) < USE_NOTED_MS) return;
	const expires = new Date(now.getTime() + IDLE_MS).toISOString();
	await store.db
		.updateTable("auth.session")
		.set({ updated_at: now.toISOString(), expires_at: expires })
		.where("id", "=", id)
		.execute();
}

/**
 * Who acts by a session: for the organisation chosen while roles are held there, else for the first with roles. Where a
 * second factor is demanded and was not given: with none.
 */
export async function principalOfSession(
	{ house, secondFactor }: Pick<Accounts, "house" | "secondFactor">,
	session: LiveSession,
): Promise<Principal> {
	const isHeldBack = secondFactor === "demanded" && !session.isStrong;
	const held = await heldRoles(house.store.db, session.account, dayOf(house.clock()));
	const acting = isHeldBack ? undefined : actingFor(held, session.organisation);
	return {
		kind: "account",
		name: `account:${session.account}`,
		account: session.account,
		organisation: acting?.organisation ?? null,
		roles: acting?.roles ?? [],
		scopes: null,
		signedInBy: session.way,
		...(isHeldBack ? { lacks: "second-factor" as const } : {}),
	};
}

function actingFor(held: readonly HeldRoles[], chosen: string | null): HeldRoles | undefined {
	return held.find(({ organisation }) => organisation === chosen) ?? held[0];
}
