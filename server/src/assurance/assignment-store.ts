import { GatehouseError } from "@gatehouse/framework";
import { type Selectable, sql } from "kysely";
import { v7 } from "uuid";
import type { Db, Transaction } from "../db/open.ts";
import type { AssignmentTable } from "../db/party-tables.ts";
import type { Assignment } from "./assignment-shape.ts";

/** How assignments lie in the store. */

export async function loadAssignments(db: Db): Promise<Assignment[]> {
	const rows = await db.selectFrom("assignment").selectAll().orderBy("uid").execute();
	return rows.map(toAssignment);
}

/** @throws GatehouseError GH-HTTP-001. */
export async function requireAssignment(db: Db, id: string): Promise<Assignment> {
	const row = await db.selectFrom("assignment").selectAll().where(sql`uid::text`, "=", id).executeTakeFirst();
	if (row === undefined) throw new GatehouseError("GH-HTTP-001", `there is no assignment \`${id}\``);
	return toAssignment(row);
}

export async function insertAssignment(trx: Transaction, given: Omit<Assignment, "id">): Promise<Assignment> {
	const kept = { ...given, id: v7() };
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
		})
		.execute();
	return kept;
}

export async function removeAssignment(trx: Transaction, id: string): Promise<void> {
	await trx.deleteFrom("assignment").where("uid", "=", id).execute();
}

function toAssignment(row: Selectable<AssignmentTable>): Assignment {
	const { uid, assessor, subject, first_day, last_day, assigned_by, assigned_at, note } = row;
	return {
		id: uid,
		assessor,
		subject,
		from: first_day,
		until: last_day,
		assignedBy: assigned_by,
		assignedAt: assigned_at,
		note,
	};
}
