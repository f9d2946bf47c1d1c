import type { Selectable } from "kysely";
import { v7 } from "uuid";
import type { z } from "zod";
import type { CertificateMotionTable } from "../../db/assurance-tables.ts";
import type { Db, Transaction } from "../../db/open.ts";
import { motionAsked } from "./motion-shape.ts";

export type MotionAsked = z.output<typeof motionAsked>;

/** A step that somebody proposes; it is taken when another agrees (CERT-04). */
export interface Motion {
	readonly id: string;
	readonly asked: MotionAsked;
	/** Account. */
	readonly proposedBy: string;
	/** Organisation. */
	readonly proposedFor: string;
	readonly proposedAt: string;
	readonly state: "open" | "agreed" | "withdrawn";
	readonly decidedBy: string | null;
	readonly decidedFor: string | null;
	readonly decidedAt: string | null;
	/** The certificate it is about; null: of one not issued yet. */
	readonly certificate: string | null;
}

const motionOf = (row: Selectable<CertificateMotionTable>): Motion => ({
	id: row.uid,
	// Read as it was checked when it came; what a later form adds has its defaults.
	asked: motionAsked.parse(row.body),
	proposedBy: row.proposed_by,
	proposedFor: row.proposed_for,
	proposedAt: row.proposed_at,
	state: row.state,
	decidedBy: row.decided_by,
	decidedFor: row.decided_for,
	decidedAt: row.decided_at,
	certificate: row.certificate,
});

/** Every motion, oldest first. */
export async function loadMotions(db: Db): Promise<Motion[]> {
	const rows = await db.selectFrom("certificate_motion").selectAll().orderBy("uid").execute();
	return rows.map(motionOf);
}

/** The motion, held: nobody else decides on it until the transaction ends. */
export async function holdMotion(trx: Transaction, id: string): Promise<Motion | undefined> {
	const query = trx.selectFrom("certificate_motion").selectAll().where("uid", "=", id).forUpdate();
	const row = await query.executeTakeFirst();
	return row === undefined ? undefined : motionOf(row);
}

export async function insertMotion(
	trx: Transaction,
	{ asked, proposedBy, proposedFor, proposedAt }: Pick<Motion, "asked" | "proposedBy" | "proposedFor" | "proposedAt">,
): Promise<Motion> {
	const row = await trx
		.insertInto("certificate_motion")
		.values({
			uid: v7(),
			step: asked.step,
			certificate: asked.step === "issue" || asked.step === "refuse" ? null : asked.certificate,
			body: JSON.stringify(asked),
			proposed_by: proposedBy,
			proposed_for: proposedFor,
			proposed_at: proposedAt,
		})
		.returningAll()
		.executeTakeFirstOrThrow();
	return motionOf(row);
}

/** Open motions about an assessment, held: nobody decides on them until the transaction ends. */
export async function holdMotionsAbout(trx: Transaction, assessment: string): Promise<Motion[]> {
	const rows = await trx.selectFrom("certificate_motion").selectAll().where("state", "=", "open").forUpdate().execute();
	return rows.map(motionOf).filter(({ asked }) => "assessment" in asked && asked.assessment === assessment);
}

export async function decideMotion(
	trx: Transaction,
	id: string,
	decision: { state: "agreed" | "withdrawn"; by: string; for: string | null; at: string; certificate: string | null },
): Promise<Motion> {
	const row = await trx
		.updateTable("certificate_motion")
		.set({
			state: decision.state,
			certificate: decision.certificate,
			decided_by: decision.by,
			decided_for: decision.for,
			decided_at: decision.at,
		})
		.where("uid", "=", id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return motionOf(row);
}
