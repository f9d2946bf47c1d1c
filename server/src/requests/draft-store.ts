import type { DraftAnswer } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import type { Transaction } from "../db/open.ts";
import type { DraftAnswerTable } from "../db/party-tables.ts";

/** An answer begun, as it was last saved. All below is run as the party, so that each reaches only its own. */
export type Draft = DraftAnswer & { readonly savedAt: string; readonly revision: number };

const draftOf = (row: Selectable<DraftAnswerTable>): Draft => ({
	subject: row.subject,
	requirement: row.requirement,
	...row.answer,
	savedAt: row.saved_at,
	revision: row.revision,
});

export interface DraftPlace {
	readonly subject: string;
	readonly requirement: string;
}

/** What answers were begun for, as `subject requirement`. */
export async function draftKeys(trx: Transaction): Promise<Set<string>> {
	const rows = await trx.selectFrom("draft_answer").select(["subject", "requirement"]).execute();
	return new Set(rows.map(({ subject, requirement }) => `${subject} ${requirement}`));
}

export async function loadDrafts(trx: Transaction): Promise<Draft[]> {
	const rows = await trx.selectFrom("draft_answer").selectAll().orderBy("saved_at", "desc").execute();
	return rows.map(draftOf);
}

export async function findDraft(trx: Transaction, place: DraftPlace): Promise<Draft | undefined> {
	const row = await trx
		.selectFrom("draft_answer")
		.selectAll()
		.where("subject", "=", place.subject)
		.where("requirement", "=", place.requirement)
		.executeTakeFirst();
	return row === undefined ? undefined : draftOf(row);
}

export interface SavedBy {
	readonly organisation: string;
	readonly name: string;
	readonly at: string;
}

/** Saves a first version. @returns undefined when somebody else was faster. */
export async function insertDraft(trx: Transaction, answer: DraftAnswer, by: SavedBy): Promise<Draft | undefined> {
	const { subject, requirement, ...rest } = answer;
	const row = await trx
		.insertInto("draft_answer")
		.values({
			organisation: by.organisation,
			subject,
			requirement,
			answer: JSON.stringify(rest),
			revision: 1,
			saved_at: by.at,
			saved_by: by.name,
		})
		.onConflict((conflict) => conflict.columns(["organisation", "subject", "requirement"]).doNothing())
		.returningAll()
		.executeTakeFirst();
	return row === undefined ? undefined : draftOf(row);
}

/** Saves over a version. @returns undefined when it is no longer the one there. */
export async function replaceDraft(
	trx: Transaction,
	answer: DraftAnswer,
	revision: number,
	by: SavedBy,
): Promise<Draft | undefined> {
	const { subject, requirement, ...rest } = answer;
	const row = await trx
		.updateTable("draft_answer")
		.set({ answer: JSON.stringify(rest), revision: revision + 1, saved_at: by.at, saved_by: by.name })
		.where("subject", "=", subject)
		.where("requirement", "=", requirement)
		.where("revision", "=", revision)
		.returningAll()
		.executeTakeFirst();
	return row === undefined ? undefined : draftOf(row);
}

/** @returns whether that version was there. */
export async function deleteDraft(trx: Transaction, place: DraftPlace, revision: number): Promise<boolean> {
	const { numDeletedRows } = await trx
		.deleteFrom("draft_answer")
		.where("subject", "=", place.subject)
		.where("requirement", "=", place.requirement)
		.where("revision", "=", revision)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Takes away the drafts of what was handed in. */
export async function dropDrafts(trx: Transaction, subject: string, requirements: readonly string[]): Promise<void> {
	if (requirements.length === 0) return;
	await trx
		.deleteFrom("draft_answer")
		.where("subject", "=", subject)
		.where("requirement", "in", requirements)
		.execute();
}
