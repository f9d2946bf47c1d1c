import type { IsoDate, Waiver } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { Db, Transaction } from "../db/open.ts";
import type { WaiverRequestTable } from "../db/tables.ts";

/** What is asked for: the waiver as it would be, unsigned. */
export interface AskedWaiver {
	/** The id the waiver gets when it is signed. */
	readonly id: string;
	readonly subject: string;
	readonly requirement: Waiver["requirement"];
	readonly reason: string;
	readonly compensation: string;
	readonly from: IsoDate;
	readonly until: IsoDate;
}

/** A waiver that somebody asks for; it counts for nothing until another signs it (DUTY-06). */
export interface WaiverRequest {
	readonly id: string;
	readonly waiver: AskedWaiver;
	/** Account; null: by an invitation's link. */
	readonly requestedBy: string | null;
	/** Organisation. */
	readonly requestedFor: string;
	readonly requestedAt: string;
	readonly state: "requested" | "signed" | "refused";
	readonly decidedBy: string | null;
	readonly decidedFor: string | null;
	readonly decidedAt: string | null;
	readonly decisionReason: string | null;
}

const requestOf = (row: Selectable<WaiverRequestTable>): WaiverRequest => ({
	id: row.uid,
	waiver: {
		id: row.id,
		subject: row.subject,
		requirement: row.requirement,
		reason: row.reason,
		compensation: row.compensation,
		from: row.first_day,
		until: row.last_day,
	},
	requestedBy: row.requested_by,
	requestedFor: row.requested_for,
	requestedAt: row.requested_at,
	state: row.state,
	decidedBy: row.decided_by,
	decidedFor: row.decided_for,
	decidedAt: row.decided_at,
	decisionReason: row.decision_reason,
});

/** Every request, oldest first. */
export async function loadWaiverRequests(db: Db): Promise<WaiverRequest[]> {
	const rows = await db.selectFrom("waiver_request").selectAll().orderBy("uid").execute();
	return rows.map(requestOf);
}

/** The request, held: nobody else decides on it until the transaction ends. */
export async function holdWaiverRequest(trx: Transaction, id: string): Promise<WaiverRequest | undefined> {
	const row = await trx.selectFrom("waiver_request").selectAll().where("uid", "=", id).forUpdate().executeTakeFirst();
	return row === undefined ? undefined : requestOf(row);
}

export async function insertWaiverRequest(
	trx: Transaction,
	{ waiver, requestedBy, requestedFor, requestedAt }: Omit<WaiverRequest, "id" | "state" | `deci${string}`>,
): Promise<WaiverRequest> {
	const row = await trx
		.insertInto("waiver_request")
		.values({
			uid: v7(),
			id: waiver.id,
			subject: waiver.subject,
			requirement: waiver.requirement,
			reason: waiver.reason,
			compensation: waiver.compensation,
			first_day: waiver.from,
			last_day: waiver.until,
			requested_by: requestedBy,
			requested_for: requestedFor,
			requested_at: requestedAt,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
	return requestOf(row);
}

/** Who decided on a request, for whom, when and why. */
export interface WaiverRequestDecision {
	readonly state: "signed" | "refused";
	readonly by: string;
	readonly for: string;
	readonly at: string;
	readonly reason: string | null;
}

export async function decideWaiverRequest(
	trx: Transaction,
	id: string,
	decision: WaiverRequestDecision,
): Promise<WaiverRequest> {
	const row = await trx
		.updateTable("waiver_request")
		.set({
			state: decision.state,
			decided_by: decision.by,
			decided_for: decision.for,
			decided_at: decision.at,
			decision_reason: decision.reason,
		})
		.where("uid", "=", id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return requestOf(row);
}
