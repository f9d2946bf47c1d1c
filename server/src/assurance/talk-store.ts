import { v7 } from "uuid";
import type { Transaction } from "../db/open.ts";
import type { EvidenceTalkTable } from "../db/party-tables.ts";

/** One thing written about evidence, between the city and the organisation that handed it in. */
export interface Said {
	readonly id: string;
	readonly at: string;
	readonly side: "city" | "supplier";
	/** Id of the organisation it was written for. */
	readonly organisation: string | null;
	readonly text: string;
}

/** How much was said about a piece of evidence, and by which side last. */
export interface TalkSummary {
	readonly messages: number;
	readonly last: "city" | "supplier";
}

/** Everything said about one piece of evidence, the oldest first. */
export async function loadTalk(trx: Transaction, evidence: string, provider: string): Promise<Said[]> {
	const rows = await trx
		.selectFrom("evidence_talk")
		.select(["uid", "at", "side", "organisation", "text"])
		.where("evidence", "=", evidence)
		.where("provider", "=", provider)
		.orderBy("at")
		.orderBy("uid")
		.execute();
	return rows.map(({ uid: id, ...said }) => ({ id, ...said }));
}

/** How much was said about each piece of evidence; as a party, about its own. */
export async function talkOf(trx: Transaction): Promise<Map<string, TalkSummary>> {
	const rows = await trx
		.selectFrom("evidence_talk")
		.select(["evidence", "side"])
		.orderBy("at")
		.orderBy("uid")
		.execute();
	const talk = new Map<string, TalkSummary>();
	for (const { evidence, side } of rows) {
		talk.set(evidence, { messages: (talk.get(evidence)?.messages ?? 0) + 1, last: side });
	}
	return talk;
}

/** Writes something down. */
export async function say(trx: Transaction, said: Omit<EvidenceTalkTable, "uid">): Promise<void> {
	await trx
		.insertInto("evidence_talk")
		.values({ uid: v7(), ...said })
		.execute();
}
