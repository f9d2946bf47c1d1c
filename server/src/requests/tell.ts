import type { IsoDate } from "@gatehouse/framework";
import type { Transaction } from "../db/open.ts";
import { dayOf } from "../http/day.ts";
import { sendMessage } from "../messages/index.ts";
import { addNotices, type Notice } from "./notice-store.ts";

const SUBJECTS: Readonly<Record<Notice["kind"], string>> = {
	expiry: "Evidence ends soon",
	accepted: "Evidence was accepted",
	rejected: "Evidence was rejected",
	asked: "A question about your evidence",
	finding: "An assessor found something",
	supply: "About who supplies you",
	assessment: "About your assessment",
};

/**
 * Tells organisations about their evidence: in their notices, and by a message to each of their owners. A warning that
 * was given before is not given again (ASK-09). @returns the notices that are new.
 */
export async function tell(trx: Transaction, notices: readonly Notice[], now: Date): Promise<readonly Notice[]> {
	const added = await addNotices(trx, notices, now);
	const owners = await ownersOf(trx, [...new Set(added.map(({ organisation }) => organisation))], dayOf(now));
	for (const { organisation, kind, title, text } of added) {
		for (const to of owners.get(organisation) ?? []) {
			await sendMessage(trx, { to, subject: `${SUBJECTS[kind]}: ${title}`, text });
		}
	}
	return added;
}

/** E-mail addresses of the owners of organisations on the day. */
async function ownersOf(
	trx: Transaction,
	organisations: readonly string[],
	day: IsoDate,
): Promise<Map<string, string[]>> {
	if (organisations.length === 0) return new Map();
	const rows = await trx
		.selectFrom("membership")
		.innerJoin("auth.user", "auth.user.id", "membership.account")
		.select(["organisation", "email"])
		.distinct()
		.where("organisation", "in", organisations)
		.where("role", "=", "supplier-owner")
		.where("revoked_at", "is", null)
		.where("first_day", "<=", day)
		.where((row) => row.or([row("last_day", "is", null), row("last_day", ">=", day)]))
		.where("locked_at", "is", null)
		.where("erased_at", "is", null)
		.execute();
	const byOrganisation = Map.groupBy(rows, ({ organisation }) => organisation);
	return new Map([...byOrganisation].map(([organisation, own]) => [organisation, own.map(({ email }) => email)]));
}
