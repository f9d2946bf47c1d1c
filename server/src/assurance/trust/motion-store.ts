import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { z } from "zod";
import type { Db, Transaction } from "../../db/open.ts";
import type { TrustMotionTable } from "../../db/oversight-tables.ts";
import { trustAsked, type trustMotion } from "./shape.ts";

export type TrustMotion = z.output<typeof trustMotion>;

const motionOf = (row: Selectable<TrustMotionTable>): TrustMotion => ({
	id: row.uid,
	asked: trustAsked.parse(row.body),
	...{ proposedBy: row.proposed_by, proposedFor: row.proposed_for, proposedAt: row.proposed_at, state: row.state },
	...{ decidedBy: row.decided_by, decidedFor: row.decided_for, decidedAt: row.decided_at },
});

/** Every proposal, oldest first. */
export async function loadTrustMotions(db: Db): Promise<TrustMotion[]> {
	return (await db.selectFrom("trust_motion").selectAll().orderBy("uid").execute()).map(motionOf);
}

/** The proposal, held until the transaction ends. */
export async function holdTrustMotion(trx: Transaction, id: string): Promise<TrustMotion | undefined> {
	const row = await trx.selectFrom("trust_motion").selectAll().where("uid", "=", id).forUpdate().executeTakeFirst();
	return row === undefined ? undefined : motionOf(row);
}

export async function insertTrustMotion(
	trx: Transaction,
	{
		asked,
		proposedBy,
		proposedFor,
		proposedAt,
	}: Pick<TrustMotion, "asked" | "proposedBy" | "proposedFor" | "proposedAt">,
): Promise<TrustMotion> {
	const row = await trx
		.insertInto("trust_motion")
		.values({
			...{ uid: v7(), step: "trust", trust: asked.trust.id, body: JSON.stringify(asked) },
			...{ proposed_by: proposedBy, proposed_for: proposedFor, proposed_at: proposedAt },
		})
		.returningAll()
		.executeTakeFirstOrThrow();
	return motionOf(row);
}

export async function decideTrustMotion(
	trx: Transaction,
	id: string,
	{ state, by, organisation, at }: { state: "agreed" | "withdrawn"; by: string; organisation: string; at: string },
): Promise<TrustMotion> {
	const row = await trx
		.updateTable("trust_motion")
		.set({ state, decided_by: by, decided_for: organisation, decided_at: at })
		.where("uid", "=", id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return motionOf(row);
}
