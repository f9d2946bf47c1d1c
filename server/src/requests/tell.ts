import type { Transaction } from "../db/open.ts";
import { dayOf } from "../http/day.ts";
import { addressesOf, sendMessage } from "../messages/index.ts";
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
	const owners = new Map<string, string[]>();
	for (const { organisation, kind, title, text } of added) {
		const own =
			owners.get(organisation) ?? (await addressesOf(trx, { organisation, roles: ["supplier-owner"] }, dayOf(now)));
		owners.set(organisation, own);
		for (const to of own) await sendMessage(trx, { to, subject: `${SUBJECTS[kind]}: ${title}`, text });
	}
	return added;
}
