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
	assessment: "About an assessment",
	assignment: "About what is assigned to you",
	attack: "What is yours now",
};

/** Who of an organisation is told by message. */
const ROLES = { supplier: ["supplier-owner"], assessor: ["assessor"] } as const;

/**
 * Tells organisations about what is theirs: in their notices, and by a message to each of their owners or assessors. A warning that
 * was given before is not given again (ASK-09). @returns the notices that are new.
 */
export async function tell(trx: Transaction, notices: readonly Notice[], now: Date): Promise<readonly Notice[]> {
	const added = await addNotices(trx, notices, now);
	const readers = new Map<string, string[]>();
	for (const { organisation, side, kind, title, text } of added) {
		const key = `${side} ${organisation}`;
		const own = readers.get(key) ?? (await addressesOf(trx, { organisation, roles: ROLES[side] }, dayOf(now)));
		readers.set(key, own);
		for (const to of own) await sendMessage(trx, { to, subject: `${SUBJECTS[kind]}: ${title}`, text });
	}
	return added;
}
