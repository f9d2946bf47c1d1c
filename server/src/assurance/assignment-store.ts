import { GatehouseError, type IsoDate } from "@gatehouse/framework";
import { type Selectable, sql } from "kysely";
import { v7 } from "uuid";
import type { Db, Transaction } from "../db/open.ts";
import type { AssignmentTable } from "../db/party-tables.ts";
import type { Assignment, IndependenceDeclaration } from "./assignment-shape.ts";

/** How assignments lie in the store. */

export async function loadAssignments(db: Db): Promise<Assignment[]> {
	const rows = await db.selectFrom("assignment").selectAll().orderBy("uid").execute();
	const signed = await declarationsOf(db);
	return rows.map((row) => toAssignment(row, signed.get(row.uid)));
}

/** @throws GatehouseError GH-HTTP-001. */
export async function requireAssignment(db: Db, id: string): Promise<Assignment> {
	const row = await db.selectFrom("assignment").selectAll().where(sql`uid::text`, "=", id).executeTakeFirst();
	if (row === undefined) throw new GatehouseError("GH-HTTP-001", `there is no assignment \`${id}\``);
	return toAssignment(row, (await declarationsOf(db, row.uid)).get(row.uid));
}

/** A new one: nothing about it is signed. Without a grade it is as those given before grades were asked for. */
export async function insertAssignment(
	trx: Transaction,
	given: Omit<Assignment, "id" | "grade" | "declaration"> & { readonly grade?: Assignment["grade"] },
): Promise<Assignment> {
	const kept = { ...given, id: v7(), grade: given.grade ?? null, declaration: null };
	await trx
		.insertInto("assignment")
		.values({
			uid: kept.id,
			assessor: kept.assessor,
			subject: kept.subject,
			first_day: kept.from,
			last_day: kept.until,
			assigned_by: kept.assignedBy,
			assigned_at: kept.assignedAt,
			note: kept.note,
			grade: kept.grade,
		})
		.execute();
	return kept;
}

/** Lets what was assigned for an assessment, whose number it has as its note, last through a day. */
export async function prolongAssignmentsFor(trx: Transaction, assessment: string, until: IsoDate): Promise<void> {
	await trx.updateTable("assignment").set({ last_day: until }).where("note", "=", assessment).execute();
}

/** Ends what was assigned for an assessment, whose number it has as its note. */
export async function removeAssignmentsFor(trx: Transaction, assessment: string): Promise<void> {
	await trx.deleteFrom("assignment").where("note", "=", assessment).execute();
}

export async function removeAssignment(trx: Transaction, id: string): Promise<void> {
	await trx.deleteFrom("assignment").where("uid", "=", id).execute();
}

/** What stands for the name of somebody who was erased, as their account is called. */
const ERASED_NAME = "Erased";

/** What was signed, by the assignment; of all or of one. */
export async function declarationsOf(db: Db, one?: string): Promise<Map<string, IndependenceDeclaration>> {
	let query = db.selectFrom("independence_declaration").selectAll();
	if (one !== undefined) query = query.where("assignment", "=", one);
	const rows = await query.execute();
	return new Map(
		rows.map(({ assignment, text, sha256, signed_by: signedBy, signed_at: signedAt }) => [
			assignment,
			{ text, sha256, signedBy: signedBy ?? ERASED_NAME, signedAt },
		]),
	);
}

function toAssignment(row: Selectable<AssignmentTable>, declaration: IndependenceDeclaration | undefined): Assignment {
	const { uid, assessor, subject, first_day, last_day, assigned_by, assigned_at, note, grade } = row;
	return {
		id: uid,
		assessor,
		subject,
		from: first_day,
		until: last_day,
		assignedBy: assigned_by,
		assignedAt: assigned_at,
		note,
		grade,
		declaration: declaration ?? null,
	};
}
