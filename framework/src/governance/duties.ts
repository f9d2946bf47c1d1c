import type { IsoDate } from "../shared/day.ts";

/** Segregation of duties: what nobody does alone, whatever roles they hold. */

/** Who acts: a person by account, for an organisation (id of an actor). A key acts as the account that made it. */
export interface Acting {
	readonly account: string | null;
	readonly organisation: string | null;
}

/** Something handed in that waits for a decision. */
export interface Submission {
	/** The account that handed it in, whose key did, or who made the link it came by; null: nobody signed in. */
	readonly account: string | null;
	/** Whether it came by an invitation's link, which the account made. */
	readonly byLink?: boolean;
	/** The organisation it was handed in for, about what is its own; null when that makes no difference. */
	readonly organisation: string | null;
	/** Accounts that hold a role on the day by delegation from that account, directly or through others. */
	readonly delegates?: readonly string[];
}

/** A breach of a duty: its rule, and why in words. */
export interface DutyBreach {
	readonly rule: `DUTY-${string}`;
	readonly text: string;
}

/** Why whoever acts may not decide on what was handed in (DUTY-01, DUTY-02); `undefined` when they may. */
export function decidingBreach(acting: Acting, submission: Submission): DutyBreach | undefined {
	if (acting.account === null) return { rule: "DUTY-01", text: "a decision needs somebody with an account" };
	if (acting.account === submission.account) {
		const text = submission.byLink
			? "it came by an invitation's link that you made, so somebody else decides on it"
			: "nobody decides on what they handed in themselves";
		return { rule: "DUTY-01", text };
	}
	if (submission.delegates?.includes(acting.account) === true) {
		return { rule: "DUTY-01", text: "whoever handed it in has delegated a role to you, and so you count as the same" };
	}
	if (submission.organisation !== null && acting.organisation === submission.organisation) {
		return { rule: "DUTY-02", text: `\`${submission.organisation}\` handed it in and does not decide on it` };
	}
	return undefined;
}

/** Who writes a finding, and about whom. */
export interface FindingAuthor {
	/** The side it acts on. */
	readonly side: string | null;
	readonly organisation: string | null;
	/** Organisations that own, make, operate or deliver what the finding is about. */
	readonly about: readonly string[];
}

/** Why whoever acts may not write a finding (DUTY-03); `undefined` when they may. */
export function findingBreach({ side, organisation, about }: FindingAuthor): DutyBreach | undefined {
	if (side !== "assessor" || organisation === null) {
		return { rule: "DUTY-03", text: "only an assessor writes findings" };
	}
	if (!about.includes(organisation)) return undefined;
	return { rule: "DUTY-03", text: `\`${organisation}\` has a part in it and does not assess itself` };
}

/** What of a tier override decides whether changing it lowers a tier. */
export interface OverrideTerms {
	readonly subject: string;
	readonly direction: "raise" | "lower";
	readonly tier: number;
	readonly from: IsoDate;
	readonly until?: IsoDate | undefined;
}

/**
 * Whether a change of a tier override can lower a tier on some day (DUTY-04): setting or changing a lowering, taking a
 * raise away, or making it lower, shorter or another subject's. Null: there is no override before, or after.
 */
export function lowersTier(before: OverrideTerms | null, after: OverrideTerms | null): boolean {
	if (after?.direction === "lower") return true;
	if (before === null || before.direction === "lower") return false;
	return after === null || after.subject !== before.subject || after.tier < before.tier || isShorter(before, after);
}

function isShorter(before: OverrideTerms, after: OverrideTerms): boolean {
	if (after.from > before.from) return true;
	return after.until !== undefined && (before.until === undefined || after.until < before.until);
}

/** Why whoever acts may not set something in the name of `organisation` (DUTY-05); `undefined` when they may. */
export function namingBreach(acting: Acting, organisation: string): DutyBreach | undefined {
	if (acting.organisation === organisation) return undefined;
	const own = acting.organisation === null ? "no organisation" : `\`${acting.organisation}\``;
	return { rule: "DUTY-05", text: `it is signed in the name of \`${organisation}\`, but you act for ${own}` };
}

/** A waiver as far as its signature goes: organisations. */
export interface Signature {
	readonly requestedBy: string;
	readonly signedBy: string;
}

/** Why whoever acts may not sign a waiver, change it or take it back (DUTY-05, DUTY-06); `undefined` when they may. */
export function signingBreach(acting: Acting, { requestedBy, signedBy }: Signature): DutyBreach | undefined {
	if (requestedBy === signedBy) {
		return { rule: "DUTY-06", text: `\`${requestedBy}\` asked for the waiver and cannot sign it as well` };
	}
	return namingBreach(acting, signedBy);
}
