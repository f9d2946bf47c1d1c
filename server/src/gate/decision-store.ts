import type { Decision } from "@gatehouse/framework";
import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { Db, Transaction } from "../db/open.ts";
import type { DecisionQuestion, DecisionTable } from "../db/tables.ts";

export interface KeptDecision {
	readonly id: string;
	readonly decidedAt: string;
	readonly decidedBy: string;
	readonly asked: DecisionQuestion;
	readonly decision: Decision;
}

export async function insertDecision(trx: Transaction, kept: KeptDecision): Promise<void> {
	const { decision } = kept;
	await trx
		.insertInto("decision")
		.values({
			uid: v7(),
			id: kept.id,
			target_kind: decision.target.kind,
			target_id: decision.target.id,
			at: decision.at,
			outcome: decision.outcome,
			inputs_digest: decision.inputsDigest,
			question: JSON.stringify(kept.asked),
			document: JSON.stringify(decision),
			decided_at: kept.decidedAt,
			decided_by: kept.decidedBy,
		})
		.execute();
}

export async function findDecision(db: Db, id: string): Promise<KeptDecision | undefined> {
	const row = await db.selectFrom("decision").selectAll().where("id", "=", id).executeTakeFirst();
	return row === undefined ? undefined : toKept(row);
}

export interface DecisionFilter {
	readonly target?: string | undefined;
	readonly kind?: Decision["target"]["kind"] | undefined;
	readonly outcome?: Decision["outcome"] | undefined;
}

/** Decisions that match, latest first unless `oldestFirst`, behind the one with the reference `after`. */
export async function listDecisions(
	db: Db,
	filter: DecisionFilter,
	page: { readonly limit: number; readonly after: string | null; readonly oldestFirst: boolean },
): Promise<{ decisions: KeptDecision[]; total: number }> {
	let matching = db.selectFrom("decision");
	if (filter.target !== undefined) matching = matching.where("target_id", "=", filter.target);
	if (filter.kind !== undefined) matching = matching.where("target_kind", "=", filter.kind);
	if (filter.outcome !== undefined) matching = matching.where("outcome", "=", filter.outcome);
	const counted = await matching.select((select) => select.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
	const { oldestFirst, after } = page;
	let rows = matching
		.selectAll()
		.orderBy("id", oldestFirst ? "asc" : "desc")
		.limit(page.limit);
	if (after !== null) rows = rows.where("id", oldestFirst ? ">" : "<", after);
	return { decisions: (await rows.execute()).map(toKept), total: counted.total };
}

function toKept(row: Selectable<DecisionTable>): KeptDecision {
	return {
		id: row.id,
		decidedAt: row.decided_at,
		decidedBy: row.decided_by,
		asked: row.question,
		decision: row.document,
	};
}
