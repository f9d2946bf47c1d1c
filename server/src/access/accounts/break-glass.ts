import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Database, Transaction } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { appendToJournal } from "../../journal/index.ts";
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
		const token = readFileSync(path, "utf8").trim();
		// A file that is still being written is taken up the next time.
		if (!isToken(token)) continue;
		await record.write(({ trx, now }) => openBreakGlass(trx, now, token));
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

/** What using the link gives: the role of administrator for today and tomorrow, and a second journal entry. */
export async function useBreakGlass(trx: Transaction, account: string, now: Date): Promise<void> {
	const tomorrow = dayOf(new Date(now.getTime() + 86_400_000));
	await trx
		.updateTable("auth.user")
		.set({ locked_at: null, two_factor_enabled: false })
		.where("id", "=", account)
		.execute();
	await trx.deleteFrom("auth.two_factor").where("user_id", "=", account).execute();
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
}

/** When the glass was last broken, for administrators to see; null: not in the last weeks. */
export async function lastBreakGlass(house: House): Promise<{ openedAt: string; usedAt: string | null } | null> {
	const since = new Date(house.clock().getTime() - BREAK_GLASS_SHOWN_DAYS * 86_400_000).toISOString();
	const found = await house.store.db
		.selectFrom("auth.link")
		.select(["made_at", "used_at"])
		.where("purpose", "=", "break-glass")
		.where("made_at", ">", since)
		.orderBy("made_at", "desc")
		.limit(1)
		.executeTakeFirst();
	return found === undefined ? null : { openedAt: found.made_at, usedAt: found.used_at };
}
