import type { Evidence } from "@gatehouse/framework";
import type { Transaction } from "../db/open.ts";

/** Who handed evidence in, when, and what they claimed. */
export interface HandIn {
	readonly evidence: string;
	readonly organisation: string;
	/** Null: by an invitation's link. */
	readonly account: string | null;
	/** Name of the principal. */
	readonly submittedBy: string;
	readonly submittedAt: string;
	readonly claimedGrade: Evidence["grade"];
	readonly copyOf: string | null;
}

/** Hand-ins by evidence; as a party, its own. */
export async function loadHandIns(trx: Transaction): Promise<Map<string, HandIn>> {
	const rows = await trx.selectFrom("hand_in").selectAll().execute();
	return new Map(
		rows.map((row) => [
			row.evidence,
			{
				evidence: row.evidence,
				organisation: row.organisation,
				account: row.account,
				submittedBy: row.submitted_by,
				submittedAt: row.submitted_at,
				claimedGrade: row.claimed_grade,
				copyOf: row.copy_of,
			},
		]),
	);
}

/** Keeps hand-ins; one made anew takes the place of the one before, but stays a copy of what it was a copy of. */
export async function keepHandIns(trx: Transaction, handIns: readonly HandIn[]): Promise<void> {
	if (handIns.length === 0) return;
	await trx
		.insertInto("hand_in")
		.values(
			handIns.map((one) => ({
				evidence: one.evidence,
				organisation: one.organisation,
				account: one.account,
				submitted_by: one.submittedBy,
				submitted_at: one.submittedAt,
				claimed_grade: one.claimedGrade,
				copy_of: one.copyOf,
			})),
		)
		.onConflict((conflict) =>
			conflict.column("evidence").doUpdateSet(({ ref }) => ({
				organisation: ref("excluded.organisation"),
				account: ref("excluded.account"),
				submitted_by: ref("excluded.submitted_by"),
				submitted_at: ref("excluded.submitted_at"),
				claimed_grade: ref("excluded.claimed_grade"),
			})),
		)
		.execute();
}

export async function dropHandIn(trx: Transaction, evidence: string): Promise<void> {
	await trx.deleteFrom("hand_in").where("evidence", "=", evidence).execute();
}
