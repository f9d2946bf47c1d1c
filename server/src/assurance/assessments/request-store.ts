import type { AssessorRequest } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { EvidenceRequestTable } from "../../db/assurance-tables.ts";
import type { Transaction } from "../../db/open.ts";

/** How evidence requests lie in the store. */

export interface KeptRequest {
	readonly id: string;
	/** `uid` of the assessment. */
	readonly assessment: string;
	readonly value: AssessorRequest;
}

const requestOf = (row: Selectable<EvidenceRequestTable>): KeptRequest => ({
	id: row.uid,
	assessment: row.assessment,
	value: {
		...(row.requirement === null ? {} : { requirement: row.requirement }),
		question: row.question,
		on: row.asked_on,
		due: row.due,
		turns: row.turns,
		...(row.withdrawn_on === null ? {} : { withdrawnOn: row.withdrawn_on }),
	},
});

/** The requests of one assessment, oldest first. */
export async function loadRequests(trx: Transaction, assessment: string): Promise<KeptRequest[]> {
	const rows = await trx
		.selectFrom("evidence_request")
		.selectAll()
		.where("assessment", "=", assessment)
		.orderBy("uid")
		.execute();
	return rows.map(requestOf);
}

export async function findRequest(trx: Transaction, id: string): Promise<KeptRequest | undefined> {
	const row = await trx.selectFrom("evidence_request").selectAll().where("uid", "=", id).executeTakeFirst();
	return row === undefined ? undefined : requestOf(row);
}

export async function insertRequest(trx: Transaction, assessment: string, value: AssessorRequest): Promise<string> {
	const uid = v7();
	await trx
		.insertInto("evidence_request")
		.values({
			uid,
			assessment,
			requirement: value.requirement ?? null,
			question: value.question,
			asked_on: value.on,
			due: value.due,
			turns: JSON.stringify(value.turns),
		})
		.execute();
	return uid;
}

/** Keeps a turn or a withdrawal. @returns whether nobody was faster and the store let it through. */
export async function keepTurn(trx: Transaction, before: KeptRequest, after: AssessorRequest): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable("evidence_request")
		.set({ turns: JSON.stringify(after.turns), withdrawn_on: after.withdrawnOn ?? null })
		.where("uid", "=", before.id)
		.where("withdrawn_on", "is", null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
