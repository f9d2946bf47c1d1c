import { randomBytes } from "node:crypto";
import { GatehouseError, sha256Hex } from "@gatehouse/framework";
import type { AuthLinkTable } from "../../db/account-tables.ts";
import type { Transaction } from "../../db/open.ts";

type Purpose = AuthLinkTable["purpose"];

/** A token for a link: 256 random bits. Only its SHA-256 is stored. */
export const newToken = () => randomBytes(32).toString("base64url");

export const isToken = (text: string) => /^[A-Za-z0-9_-]{43}$/.test(text);

export interface NewLink {
	readonly purpose: Purpose;
	readonly account: string | null;
	/** Principal. */
	readonly by: string;
	readonly lastsMs: number;
}

/** Makes a link that works once; earlier ones for the same purpose and account work no longer. @returns its token. */
export async function makeLink(trx: Transaction, link: NewLink, now: Date, token = newToken()): Promise<string> {
	const { purpose, account, by, lastsMs } = link;
	await trx
		.deleteFrom("auth.link")
		.where("purpose", "=", purpose)
		.where("account", account === null ? "is" : "=", account)
		.where("used_at", "is", null)
		.execute();
	await trx
		.insertInto("auth.link")
		.values({
			sha256: sha256Hex(token),
			purpose,
			account,
			made_by: by,
			made_at: now.toISOString(),
			expires_at: new Date(now.getTime() + lastsMs).toISOString(),
			used_at: null,
		})
		.execute();
	return token;
}

export const linkNotValid = () => new GatehouseError("GH-ACC-004", "the link is not valid, or not any more");

/**
 * Uses up a link. Whether it never was, was used, or is too old is not said.
 * @returns whose it is (null: nobody's yet) and what for.
 * @throws GatehouseError GH-ACC-004 when it lets nobody in.
 */
export async function useLink(
	trx: Transaction,
	token: string,
	purposes: readonly Purpose[],
	now: Date,
): Promise<{ readonly account: string | null; readonly purpose: Purpose }> {
	const used = await trx
		.updateTable("auth.link")
		.set({ used_at: now.toISOString() })
		.where("sha256", "=", sha256Hex(token))
		.where("purpose", "in", purposes)
		.where("used_at", "is", null)
		.where("expires_at", ">", now.toISOString())
		.returning(["account", "purpose"])
		.executeTakeFirst();
	if (used === undefined) throw linkNotValid();
	return used;
}
