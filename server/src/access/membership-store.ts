import { GatehouseError, type IsoDate } from "@gatehouse/framework";
import { type Selectable, sql } from "kysely";
import { v7 } from "uuid";
import type { Db, Transaction } from "../db/open.ts";
import type { MembershipTable } from "../db/party-tables.ts";
import type { Membership } from "./membership-shape.ts";
import { isRole } from "./policy.ts";

/** How memberships lie in the store. Roles that this program does not know are left out. */

export async function loadMemberships(db: Db): Promise<Membership[]> {
	const rows = await db.selectFrom("membership").selectAll().orderBy("uid").execute();
	return rows.flatMap(toMembership);
}

/** @throws GatehouseError GH-HTTP-001 when there is none, or none that the role of the transaction sees. */
export async function requireMembership(db: Db, id: string): Promise<Membership> {
	const rows = await db.selectFrom("membership").selectAll().where(sql`uid::text`, "=", id).execute();
	const [found] = rows.flatMap(toMembership);
	if (found === undefined) throw unknownMembership(id);
	return found;
}

export const unknownMembership = (id: string) => new GatehouseError("GH-HTTP-001", `there is no membership \`${id}\``);

export async function insertMembership(
	trx: Transaction,
	given: Omit<Membership, "id" | "revokedAt">,
): Promise<Membership> {
	const kept: Membership = { ...given, id: v7(), revokedAt: null };
	await trx
		.insertInto("membership")
		.values({
			uid: kept.id,
			account: kept.account,
			organisation: kept.organisation,
			role: kept.role,
			first_day: kept.from,
			last_day: kept.until,
			granted_by: kept.grantedBy,
			granted_at: kept.grantedAt,
			delegated_from: kept.delegatedFrom,
			revoked_at: null,
		})
		.execute();
	return kept;
}

/** Revokes the membership and what was handed on from it. */
export async function revokeMembership(trx: Transaction, id: string, now: Date): Promise<void> {
	await trx
		.updateTable("membership")
		.set({ revoked_at: now.toISOString() })
		.where((row) => row.or([row("uid", "=", id), row("delegated_from", "=", id)]))
		.where("revoked_at", "is", null)
		.execute();
}

/** Whether it gives its role on the day. */
export function holdsOn({ from, until, revokedAt }: Membership, day: IsoDate): boolean {
	return revokedAt === null && from <= day && (until === null || day <= until);
}

/** Whether it gives its role on the day or will later. */
export function holdsFrom({ until, revokedAt }: Membership, day: IsoDate): boolean {
	return revokedAt === null && (until === null || day <= until);
}

/** Roles without which nobody could hand them out again, and what it is that would be left without. */
const NEEDED = { administrator: "this Gatehouse", "supplier-owner": "the organisation" } as const;

/**
 * Keeps the last administrator, and the last owner of a supplier, in their place.
 * @param others all memberships that count; the one to be revoked may be among them.
 * @throws GatehouseError GH-HTTP-020 when nobody would be left who holds the role without end.
 */
export function requireOneLeft(gone: Membership, others: readonly Membership[], day: IsoDate): void {
	if (gone.role !== "administrator" && gone.role !== "supplier-owner") return;
	if (!holdsOn(gone, day) || gone.delegatedFrom !== null) return;
	const left = others.some(
		(other) =>
			other.id !== gone.id &&
			other.role === gone.role &&
			(gone.role === "administrator" || other.organisation === gone.organisation) &&
			other.delegatedFrom === null &&
			holdsOn(other, day),
	);
	if (!left) {
		throw new GatehouseError("GH-HTTP-020", `${NEEDED[gone.role]} would be left without \`${gone.role}\``);
	}
}

function toMembership(row: Selectable<MembershipTable>): Membership[] {
	const { role } = row;
	if (!isRole(role)) return [];
	return [
		{
			id: row.uid,
			account: row.account,
			organisation: row.organisation,
			role,
			from: row.first_day,
			until: row.last_day,
			grantedBy: row.granted_by,
			grantedAt: row.granted_at,
			delegatedFrom: row.delegated_from,
			revokedAt: row.revoked_at,
		},
	];
}
