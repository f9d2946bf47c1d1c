import { type KeptPaper, preparersAfter, type WorkPaper } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import type { WorkPaperTable } from "../../db/assurance-tables.ts";
import type { Transaction } from "../../db/open.ts";
import { textArray } from "../../db/rows.ts";

/** How work papers lie in the store. */

export interface StoredPaper extends KeptPaper {
	readonly preparedAt: string;
	readonly reviewedAt: string | null;
	/** What the latest reviewer wants changed, or has to say. */
	readonly reviewNote: string | null;
}

const paperOf = (row: Selectable<WorkPaperTable>): StoredPaper => ({
	paper: { requirement: row.requirement, ...row.paper },
	revision: row.revision,
	preparers: row.preparers,
	reviewer: row.reviewer,
	preparedAt: row.prepared_at,
	reviewedAt: row.reviewed_at,
	reviewNote: row.review_note,
});

/** The papers of one assessment, by requirement. */
export async function loadPapers(trx: Transaction, assessment: string): Promise<StoredPaper[]> {
	const rows = await trx
		.selectFrom("work_paper")
		.selectAll()
		.where("assessment", "=", assessment)
		.orderBy("requirement")
		.execute();
	return rows.map(paperOf);
}

export async function findPaper(
	trx: Transaction,
	assessment: string,
	requirement: string,
): Promise<StoredPaper | undefined> {
	const row = await trx
		.selectFrom("work_paper")
		.selectAll()
		.where("assessment", "=", assessment)
		.where("requirement", "=", requirement)
		.executeTakeFirst();
	return row === undefined ? undefined : paperOf(row);
}

export interface WrittenBy {
	readonly account: string;
	readonly at: string;
}

/**
 * Keeps a paper in the place of the one before, whose review it undoes (ASMT-06).
 * @returns undefined when somebody else was faster.
 */
export async function keepPaper(
	trx: Transaction,
	assessment: string,
	{ requirement, ...rest }: WorkPaper,
	before: StoredPaper | undefined,
	by: WrittenBy,
): Promise<StoredPaper | undefined> {
	const written = {
		paper: JSON.stringify(rest),
		preparers: textArray(preparersAfter(before, by.account)) as string[],
		prepared_at: by.at,
	};
	const row =
		before === undefined
			? await trx
					.insertInto("work_paper")
					.values({ assessment, requirement, revision: 1, ...written })
					.onConflict((conflict) => conflict.columns(["assessment", "requirement"]).doNothing())
					.returningAll()
					.executeTakeFirst()
			: await trx
					.updateTable("work_paper")
					.set({ ...written, revision: before.revision + 1, reviewer: null, reviewed_at: null, review_note: null })
					.where("assessment", "=", assessment)
					.where("requirement", "=", requirement)
					.where("revision", "=", before.revision)
					.returningAll()
					.executeTakeFirst();
	return row === undefined ? undefined : paperOf(row);
}

/** Keeps what a reviewer says. @returns undefined when the paper was changed meanwhile. */
export async function keepReview(
	trx: Transaction,
	assessment: string,
	{ paper: { requirement }, revision }: StoredPaper,
	{ agrees, note, by }: { readonly agrees: boolean; readonly note: string | null; readonly by: WrittenBy },
): Promise<StoredPaper | undefined> {
	const row = await trx
		.updateTable("work_paper")
		.set({
			revision: revision + 1,
			reviewer: agrees ? by.account : null,
			reviewed_at: agrees ? by.at : null,
			review_note: note,
		})
		.where("assessment", "=", assessment)
		.where("requirement", "=", requirement)
		.where("revision", "=", revision)
		.returningAll()
		.executeTakeFirst();
	return row === undefined ? undefined : paperOf(row);
}
