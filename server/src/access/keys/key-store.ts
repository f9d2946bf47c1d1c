import { randomBytes } from "node:crypto";
import { sha256Hex } from "@gatehouse/framework";
import { sql } from "kysely";
import type { Db } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { heldRoles } from "../accounts/held-roles.ts";
import { USE_NOTED_MS } from "../accounts/lifetimes.ts";
import { isPermission } from "../policy.ts";
import type { Principal } from "../principal.ts";

/** What keys begin with, so that people and scanners of leaked secrets know one when they see it. */
export const KEY_PREFIX = "gh_";

/** A new key: 256 random bits. */
export const newKey = () => `${KEY_PREFIX}${randomBytes(32).toString("base64url")}`;

/** How many characters of a key are kept to tell it apart. */
export const KEY_START = 8;

/**
 * Who acts by a key: in the name of whoever made it, for the organisation it was made for, with the roles its maker holds
 * there today, narrowed to its scopes. Null when the key is unknown, revoked or past its last day, or its account locked.
 */
export async function principalOfKey(house: House, key: string): Promise<Principal | null> {
	const { db } = house.store;
	const now = house.clock();
	const found = await db
		.selectFrom("auth.api_key as key")
		.innerJoin("auth.user as person", "person.id", "key.account")
		.select(["key.uid", "key.account", "key.organisation", "key.scopes", "key.last_used_at"])
		.where("key.sha256", "=", sha256Hex(key))
		.where("key.revoked_at", "is", null)
		.where("key.expires_on", ">=", dayOf(now))
		.where("person.locked_at", "is", null)
		.where("person.erased_at", "is", null)
		.executeTakeFirst();
	if (found === undefined) return null;
	const held = await heldRoles(db, found.account, dayOf(now));
	const here = held.find(({ organisation }) => organisation === found.organisation);
	await noteKeyUse(db, found.uid, found.last_used_at, now);
	return {
		kind: "key",
		name: `key:${found.uid}`,
		account: found.account,
		organisation: here === undefined ? null : found.organisation,
		roles: here?.roles ?? [],
		scopes: found.scopes.filter(isPermission),
	};
}

async function noteKeyUse(db: Db, uid: string, last: string | null, now: Date): Promise<void> {
	if (last !== null && now.getTime() - Date.parse(last) < USE_NOTED_MS) return;
	await db
		.updateTable("auth.api_key")
		.set({ last_used_at: now.toISOString() })
		.where("uid", "=", uid)
		.where(sql<boolean>`revoked_at is null`)
		.execute();
}
