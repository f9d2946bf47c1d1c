import type { IsoDate } from "@gatehouse/framework";
import type { Db } from "../../db/open.ts";
import { isRole, type Role } from "../policy.ts";

/** The roles that an account holds for one organisation on a day. */
export interface HeldRoles {
	/** Id of an actor. */
	readonly organisation: string;
	readonly roles: readonly Role[];
}

/** What an account may act as on a day, by organisation, the one it was given first in front. */
export async function heldRoles(db: Db, account: string, day: IsoDate): Promise<HeldRoles[]> {
	const rows = await db
		.selectFrom("membership")
		.select(["organisation", "role"])
		.where("account", "=", account)
		.where("first_day", "<=", day)
		.where((at) => at.or([at("last_day", "is", null), at("last_day", ">=", day)]))
		.where("revoked_at", "is", null)
		.orderBy("granted_at")
		.orderBy("uid")
		.execute();
	return byOrganisation(rows);
}

/** Roles put together by organisation; a role that this program does not know is left out. */
export function byOrganisation(rows: readonly { readonly organisation: string; readonly role: string }[]): HeldRoles[] {
	const held = new Map<string, Role[]>();
	for (const { organisation, role } of rows) {
		if (!isRole(role)) continue;
		const roles = held.get(organisation) ?? [];
		if (!roles.includes(role)) roles.push(role);
		held.set(organisation, roles);
	}
	return [...held].map(([organisation, roles]) => ({ organisation, roles }));
}
