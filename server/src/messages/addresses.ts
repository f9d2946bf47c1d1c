import type { IsoDate } from "@gatehouse/framework";
import type { Role } from "../access/policy.ts";
import type { Transaction } from "../db/open.ts";

/** Whom a message is for: those who hold one of the roles on a day, for one organisation or for any. */
export interface Recipients {
	/** Left out: any. */
	readonly organisation?: string;
	readonly roles: readonly Role[];
}

/** E-mail addresses of those who can act in these roles on the day, each once, in alphabetical order. */
export async function addressesOf(
	trx: Transaction,
	{ organisation, roles }: Recipients,
	day: IsoDate,
): Promise<string[]> {
	let query = trx
		.selectFrom("membership")
		.innerJoin("auth.user", "auth.user.id", "membership.account")
		.select("email")
		.distinct()
		.where("role", "in", roles)
		.where("revoked_at", "is", null)
		.where("first_day", "<=", day)
		.where((row) => row.or([row("last_day", "is", null), row("last_day", ">=", day)]))
		.where("locked_at", "is", null)
		.where("erased_at", "is", null)
		.orderBy("email");
	if (organisation !== undefined) query = query.where("organisation", "=", organisation);
	return (await query.execute()).map(({ email }) => email);
}

/** How far a day is off, in words. @param daysLeft negative: it is past. */
export function whenText(daysLeft: number): string {
	if (daysLeft < 0) return daysLeft === -1 ? "a day overdue" : `${-daysLeft} days overdue`;
	return daysLeft === 0 ? "today" : daysLeft === 1 ? "tomorrow" : `in ${daysLeft} days`;
}
