import type { Db } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { lockHead } from "../../journal/index.ts";
import { insertMembership } from "../membership-store.ts";
import { accessChanged } from "../recall.ts";
import { insertAccount } from "./account-store.ts";
import type { Accounts } from "./accounts.ts";
import { topBody } from "./city-itself.ts";
import { FIRST_ADMINISTRATOR_MS } from "./lifetimes.ts";
import { linkNotValid, makeLink, useLink } from "./link-store.ts";
import { hashPassword, requireGoodPassword } from "./password.ts";

/** Whether somebody who may sign in holds the role of administrator on the day. */
export async function hasAdministrator(db: Db, day: string): Promise<boolean> {
	const found = await db
		.selectFrom("membership")
		.innerJoin("auth.user as person", "person.id", "membership.account")
		.select("membership.uid")
		.where("membership.role", "=", "administrator")
		.where("membership.revoked_at", "is", null)
		.where((at) => at.or([at("last_day", "is", null), at("last_day", ">=", day)]))
		.where("person.locked_at", "is", null)
		.where("person.erased_at", "is", null)
		.where("person.break_glass", "=", false)
		.limit(1)
		.executeTakeFirst();
	return found !== undefined;
}

/** The token of a link that makes the first administrator; null: there is one. A new one takes the place of the last. */
export async function firstAdministratorToken({ store, record, clock }: House): Promise<string | null> {
	if (await hasAdministrator(store.db, dayOf(clock()))) return null;
	return record.write(async ({ trx, now }) =>
		makeLink(
			trx,
			{ purpose: "first-administrator", account: null, by: "operator", lastsMs: FIRST_ADMINISTRATOR_MS },
			now,
		),
	);
}

/**
 * Makes the first administrator by the link that was printed at start.
 * @returns the id of the account.
 * @throws GatehouseError GH-ACC-004 when the link is not valid, GH-ACC-003 when the password is no good, GH-ACC-005.
 */
export async function makeFirstAdministrator(
	{ house, cost }: Accounts,
	given: { readonly token: string; readonly name: string; readonly email: string; readonly password: string },
): Promise<string> {
	await requireGoodPassword(given.password, given);
	const passwordHash = await hashPassword(given.password, cost);
	const id = await house.record.write(async (writing) => {
		const { trx, now } = writing;
		const model = await writing.city();
		// Of two who come with two links, printed by two processes, the second waits here and finds an administrator.
		await lockHead(trx);
		await useLink(trx, given.token, ["first-administrator"], now);
		if (await hasAdministrator(trx, dayOf(now))) throw linkNotValid();
		const account = await insertAccount(trx, { ...given, passwordHash });
		const name = `account:${account}`;
		await writing.note({ actor: name, action: "account.created", target: account, reason: null, after: { account } });
		const kept = await insertMembership(trx, {
			account,
			organisation: topBody(model, house.content),
			role: "administrator",
			from: dayOf(now),
			until: null,
			grantedBy: "operator",
			grantedAt: now.toISOString(),
			delegatedFrom: null,
		});
		await writing.note({
			actor: "operator",
			action: "membership.given",
			target: kept.id,
			reason: "the first administrator, by the link printed at start",
			after: kept,
		});
		return account;
	});
	accessChanged(house.store);
	return id;
}
