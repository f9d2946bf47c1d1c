import {
	type DutyBreach,
	decidingBreach,
	GatehouseError,
	type IsoDate,
	namingBreach,
	type Signature,
	type Submission,
	signingBreach,
} from "@gatehouse/framework";
import { sql } from "kysely";
import type { Db } from "../db/open.ts";
import { mayDo, type Permission, POLICY } from "./policy.ts";
import type { Principal } from "./principal.ts";

/**
 * What the table of permissions (`policy.ts`) cannot say: what somebody may not do although they hold the permission,
 * because of what they or theirs did before. The rules are DUTY-01 to DUTY-07 of framework/SPEC.md:
 *
 * - nobody decides on what they handed in: same account, a key of it, or an account it delegated a role to;
 * - an organisation does not decide on what it handed in for itself;
 * - only an assessor writes findings, and not about itself;
 * - lowering a tier, in whatever way, needs the executive;
 * - who signs does so in the name of the organisation acted for, and never for the one that asked;
 * - a version of the baseline is proposed by one person and published by another.
 *
 * Who sits at the machine (the operator) is bound by them as everybody; only the import of a whole city brings in what
 * others decided elsewhere.
 */

function refuse(breach: DutyBreach | undefined): void {
	if (breach !== undefined) throw new GatehouseError("GH-DUTY-001", `${breach.text} (${breach.rule})`);
}

/**
 * Nobody decides on what they handed in (DUTY-01, DUTY-02). `submittedBy` names the account, and the organisation where
 * it handed in what is its own; {@link delegatesOf} finds who else counts as that account.
 * @throws GatehouseError GH-DUTY-001 when the principal counts as the one who handed it in.
 */
export function requireOther(principal: Principal, submittedBy: Submission): void {
	refuse(decidingBreach(principal, submittedBy));
}

/** Why the principal may not decide on it, in words for the button that is not offered; null when they may. */
export function hindranceOf(principal: Principal, permission: Permission, submittedBy: Submission): string | null {
	if (!mayDo(principal, permission)) return `you may not ${POLICY[permission].words}`;
	return decidingBreach(principal, submittedBy)?.text ?? null;
}

/** Lowering a tier needs the executive (DUTY-04). @throws GatehouseError GH-HTTP-008. */
export function requireLowering(principal: Principal): void {
	if (mayDo(principal, "gate.lower-tier")) return;
	const { words } = POLICY["gate.lower-tier"];
	throw new GatehouseError("GH-HTTP-008", `you may not ${words} (permission \`gate.lower-tier\`, DUTY-04)`);
}

/** Who signs does so for the organisation acted for (DUTY-05). @throws GatehouseError GH-DUTY-001. */
export function requireOwnName(principal: Principal, organisation: string): void {
	refuse(namingBreach(principal, organisation));
}

/** A waiver is signed by another than asked for it (DUTY-05, DUTY-06). @throws GatehouseError GH-DUTY-001. */
export function requireSigner(principal: Principal, signature: Signature): void {
	refuse(signingBreach(principal, signature));
}

/** The organisation acted for. @throws GatehouseError GH-DUTY-003 when there is none. */
export function requireOrganisation({ organisation }: Principal): string {
	if (organisation === null) throw new GatehouseError("GH-DUTY-003", "this is done in the name of an organisation");
	return organisation;
}

/** The account of whoever acts. @throws GatehouseError GH-DUTY-001: what two people do needs to know them apart. */
export function requireAccount({ account }: Principal): string {
	if (account === null) throw new GatehouseError("GH-DUTY-001", "this needs somebody with an account (DUTY-01)");
	return account;
}

/**
 * Accounts that hold a role on the day by delegation from the account, directly or through others. Empty for null.
 * Whoever decides on what the account handed in must be none of them (DUTY-01).
 */
export async function delegatesOf(db: Db, account: string | null, at: IsoDate): Promise<string[]> {
	if (account === null) return [];
	const { rows } = await sql<{ account: string }>`
		with recursive handed_on as (
			select own.uid, own.account from membership own where own.account = ${account}
			union
			select next.uid, next.account from membership next join handed_on on next.delegated_from = handed_on.uid
			where next.revoked_at is null and next.first_day <= ${at}::date
				and (next.last_day is null or next.last_day >= ${at}::date)
		)
		select distinct account from handed_on where account <> ${account} order by account`.execute(db);
	return rows.map((row) => row.account);
}
