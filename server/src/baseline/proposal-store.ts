import type { BaselineChange, IsoDate } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { Db, Transaction } from "../db/open.ts";
import type { BaselineProposalTable } from "../db/tables.ts";

/** A version of the baseline that somebody proposes; it binds nobody until another publishes it (DUTY-07). */
export interface Proposal {
	readonly id: string;
	readonly version: string;
	readonly effectiveFrom: IsoDate;
	readonly note: string;
	readonly changes: readonly BaselineChange[];
	/** Account. */
	readonly proposedBy: string;
	/** Organisation. */
	readonly proposedFor: string;
	readonly proposedAt: string;
	/** SHA-256 of whom it would have moved when it was proposed. */
	readonly previewDigest: string;
	readonly state: "open" | "published" | "withdrawn";
	readonly decidedBy: string | null;
	readonly decidedFor: string | null;
	readonly decidedAt: string | null;
}

const proposalOf = (row: Selectable<BaselineProposalTable>): Proposal => ({
	id: row.uid,
	version: row.version,
	effectiveFrom: row.effective_from,
	note: row.note,
	changes: row.changes,
	proposedBy: row.proposed_by,
	proposedFor: row.proposed_for,
	proposedAt: row.proposed_at,
	previewDigest: row.preview_digest,
	state: row.state,
	decidedBy: row.decided_by,
	decidedFor: row.decided_for,
	decidedAt: row.decided_at,
});

/** Every proposal, oldest first. */
export async function loadProposals(db: Db): Promise<Proposal[]> {
	const rows = await db.selectFrom("baseline_proposal").selectAll().orderBy("uid").execute();
	return rows.map(proposalOf);
}

/** Those that nobody has published or withdrawn, oldest first. */
export async function openProposals(db: Db): Promise<Proposal[]> {
	const rows = await db
		.selectFrom("baseline_proposal")
		.selectAll()
		.where("state", "=", "open")
		.orderBy("uid")
		.execute();
	return rows.map(proposalOf);
}

export async function findProposal(db: Db, id: string): Promise<Proposal | undefined> {
	const row = await db.selectFrom("baseline_proposal").selectAll().where("uid", "=", id).executeTakeFirst();
	return row === undefined ? undefined : proposalOf(row);
}

/** The proposal, held: nobody else decides on it until the transaction ends. */
export async function holdProposal(trx: Transaction, id: string): Promise<Proposal | undefined> {
	const row = await trx
		.selectFrom("baseline_proposal")
		.selectAll()
		.where("uid", "=", id)
		.forUpdate()
		.executeTakeFirst();
	return row === undefined ? undefined : proposalOf(row);
}

export async function insertProposal(
	trx: Transaction,
	proposal: Omit<Proposal, "id" | "state" | "decidedBy" | "decidedFor" | "decidedAt">,
): Promise<Proposal> {
	const row = await trx
		.insertInto("baseline_proposal")
		.values({
			uid: v7(),
			version: proposal.version,
			effective_from: proposal.effectiveFrom,
			note: proposal.note,
			changes: JSON.stringify(proposal.changes),
			proposed_by: proposal.proposedBy,
			proposed_for: proposal.proposedFor,
			proposed_at: proposal.proposedAt,
			preview_digest: proposal.previewDigest,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
	return proposalOf(row);
}

/** Who decided on a proposal, for whom, and when. */
export interface ProposalDecision {
	readonly state: "published" | "withdrawn";
	readonly by: string;
	readonly for: string | null;
	readonly at: string;
}

export async function decideProposal(trx: Transaction, id: string, decision: ProposalDecision): Promise<Proposal> {
	const row = await trx
		.updateTable("baseline_proposal")
		.set({
			state: decision.state,
			decided_by: decision.by,
			decided_for: decision.for,
			decided_at: decision.at,
		})
		.where("uid", "=", id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return proposalOf(row);
}
