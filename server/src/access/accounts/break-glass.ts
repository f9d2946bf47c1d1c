import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Database, Transaction } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { appendToJournal } from "../../journal/index.ts";
import { sendMessage } from "../../messages/index.ts";
import { insertMembership } from "../membership-store.ts";
import { insertAccount } from "./account-store.ts";
import type { Accounts } from "./accounts.ts";
import { CITY_ITSELF } from "./city-itself.ts";
import { BREAK_GLASS_LINK_MS, BREAK_GLASS_SHOWN_DAYS } from "./lifetimes.ts";
import { isToken, makeLink, newToken } from "./link-store.ts";

/**
 * The way in for whoever sits at the machine with the store, for when single sign-on is down or nobody is left who may
 * administer: a local account of an administrator for today and tomorrow. It is written into the journal when the link is
 * made, when it is used and at each sign-in, and shown to every administrator.
 */

export const BREAK_GLASS_EMAIL = "break-glass@gatehouse.invalid";

/**
 * Leaves a link for the server that has the embedded store open, which this process cannot open as well; the server
 * takes it up within seconds, or when it starts.
 * @returns the token of the link.
 */
export function leaveBreakGlassLink(folder: string): string {
	const token = newToken();
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	writeFileSync(join(folder, `${randomUUID()}.token`), token, { mode: 0o600, flag: "wx" });
	return token;
}

/** Takes up what the command line left. */
export async function takeUpBreakGlassLinks({ record }: House, folder: string | null): Promise<void> {
	if (folder === null || !existsSync(folder)) return;
	for (const name of readdirSync(folder).filter((file) => file.endsWith(".token"))) {
		const path = join(folder, name);
		// The link was promised for an hour: one that nobody took up in time, because no server ran, opens nothing any more.
		const isLate = statSync(path).mtimeMs + BREAK_GLASS_LINK_MS < Date.now();
		const token = readFileSync(path, "utf8").trim();
		// A file that is still being written is taken up the next time.
		if (!isLate && !isToken(token)) continue;
		if (!isLate) await record.write(({ trx, now }) => openBreakGlass(trx, now, token));
		rmSync(path, { force: true });
	}
}

/** Milliseconds between looks for what the command line left. */
const LOOK_MS = 3_000;

/** Takes up what the command line leaves while the server runs. */
export function keepTakingUpBreakGlass(app: FastifyInstance, { house, breakGlassFolder }: Accounts): void {
	let running: Promise<unknown> | null = null;
	const look = () => {
		running ??= takeUpBreakGlassLinks(house, breakGlassFolder)
			.catch((error: unknown) => app.log.error({ err: error }, "taking up a break-glass link failed"))
			.finally(() => {
				running = null;
			});
	};
	const first = setTimeout(look, 0);
	const timer = setInterval(look, LOOK_MS);
	app.addHook("onClose", async () => {
		clearTimeout(first);
		clearInterval(timer);
		await running;
	});
}

/** Makes a break-glass link in a store that is open. @returns its token. */
export async function openBreakGlassLink({ db }: Database, now: Date): Promise<string> {
	const token = newToken();
	await db.transaction().execute((trx) => openBreakGlass(trx, now, token));
	return token;
}

async function openBreakGlass(trx: Transaction, now: Date, token: string): Promise<void> {
	const account = await breakGlassAccount(trx);
	const link = { purpose: "break-glass", account, by: "operator", lastsMs: BREAK_GLASS_LINK_MS } as const;
	await makeLink(trx, link, now, token);
	const note = { actor: "operator", action: "access.break-glass.opened", target: account };
	await appendToJournal(trx, { ...note, reason: "a way in past single sign-on was opened on the machine itself" }, now);
	await tellAdministrators(trx, "was opened on the machine itself", now);
}

/** Writes to every administrator, so that nobody comes in this way unnoticed. */
async function tellAdministrators(trx: Transaction, what: string, now: Date): Promise<void> {
	const today = dayOf(now);
	const administrators = await trx
		.selectFrom("membership")
		.innerJoin("auth.user as person", "person.id", "membership.account")
		.select("person.email")
		.distinct()
		.where("membership.role", "=", "administrator")
		.where("membership.revoked_at", "is", null)
		.where("membership.first_day", "<=", today)
		.where((at) => at.or([at("last_day", "is", null), at("last_day", ">=", today)]))
		.where("person.locked_at", "is", null)
		.where("person.break_glass", "=", false)
		.execute();
	const text = `A way in past single sign-on ${what} at ${now.toISOString()}. If you do not know why, look into the journal and lock the account ${BREAK_GLASS_EMAIL}.`;
	for (const { email: to } of administrators) {
		await sendMessage(trx, { to, subject: `Break-glass: a way in ${what}`, text });
	}
}

async function breakGlassAccount(trx: Transaction): Promise<string> {
	const found = await trx
		.selectFrom("auth.user")
		.select("id")
		.where("email", "=", BREAK_GLASS_EMAIL)
		.executeTakeFirst();
	if (found !== undefined) return found.id;
	const person = { name: "Break-glass administrator", email: BREAK_GLASS_EMAIL, passwordHash: null };
	return insertAccount(trx, { ...person, breakGlass: true });
}

/**
 * What using the link gives: the role of administrator for today and tomorrow, and a second journal entry. Whatever else
 * let somebody into the account the last time lets in no longer.
 */
export async function useBreakGlass(trx: Transaction, account: string, now: Date): Promise<void> {
	const tomorrow = dayOf(new Date(now.getTime() + 86_400_000));
	await trx
		.updateTable("auth.user")
		.set({ locked_at: null, two_factor_enabled: false })
		.where("id", "=", account)
		.execute();
	for (const table of ["auth.two_factor", "auth.passkey"] as const) {
		await trx.deleteFrom(table).where("user_id", "=", account).execute();
	}
	await trx
		.updateTable("auth.api_key")
		.set({ revoked_at: now.toISOString() })
		.where("account", "=", account)
		.where("revoked_at", "is", null)
		.execute();
	const kept = await insertMembership(trx, {
		account,
		organisation: CITY_ITSELF,
		role: "administrator",
		from: dayOf(now),
		until: tomorrow,
		grantedBy: "operator",
		grantedAt: now.toISOString(),
		delegatedFrom: null,
	});
	const note = { actor: `account:${account}`, action: "access.break-glass.used", target: account };
	await appendToJournal(trx, { ...note, reason: "the way in past single sign-on was used", after: kept }, now);
	await tellAdministrators(trx, "was used", now);
}

/** When the glass was last broken, and when somebody last came in so, for administrators to see; null: not in the last weeks. */
export async function lastBreakGlass(house: House): Promise<{ openedAt: string; usedAt: string | null } | null> {
	const since = new Date(house.clock().getTime() - BREAK_GLASS_SHOWN_DAYS * 86_400_000).toISOString();
	const links = await house.store.db
		.selectFrom("auth.link")
		.select(["made_at", "used_at"])
		.where("purpose", "=", "break-glass")
		.where("made_at", ">", since)
		.orderBy("made_at", "desc")
		.execute();
	const [last] = links;
	if (last === undefined) return null;
	// A link opened afterwards does not hide that an earlier one was used.
	return { openedAt: last.made_at, usedAt: links.find(({ used_at }) => used_at !== null)?.used_at ?? null };
}
