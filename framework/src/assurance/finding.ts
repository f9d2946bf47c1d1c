import { z } from "zod";
import { type Requirement, requirementId } from "../baseline/schema.ts";
import { addDays, type IsoDate, isoDate } from "../shared/day.ts";
import { GatehouseError } from "../shared/problems.ts";
import { line, paragraph, slug, type Tier } from "../shared/vocabulary.ts";

/** Findings of assessors: what falls short, what is done about it, and whether that helped (R-31, ASR-04). */

export const SEVERITIES = ["major", "minor", "observation", "opportunity"] as const;
export const severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof severity>;

/** One attempt to correct a finding: what caused it, what was done, and the assessor's verdict on whether it helped. */
export const correction = z.strictObject({
	on: isoDate,
	/** Organisation that answers for the subject. */
	by: slug,
	rootCause: paragraph,
	action: paragraph,
	/** The day by which the action is done. */
	doneOn: isoDate.optional(),
	verdict: z.strictObject({ on: isoDate, by: slug, effective: z.boolean(), text: paragraph }).optional(),
});
export type Correction = z.infer<typeof correction>;

export const finding = z.strictObject({
	id: slug,
	subject: slug,
	requirement: requirementId,
	severity,
	title: line,
	text: paragraph,
	/** The assessor. */
	by: slug,
	on: isoDate,
	/** Number of the assessment within which it was written. */
	assessment: line.optional(),
	/** Last day to have it corrected and verified; a major or minor finding has one (FIND-01). */
	due: isoDate.optional(),
	corrections: z.array(correction).default([]),
	withdrawn: z.strictObject({ on: isoDate, by: slug, reason: paragraph }).optional(),
});
export type Finding = z.infer<typeof finding>;

export const FINDING_STATES = ["open", "answered", "closed", "withdrawn"] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** Days to correct, when the baseline in force says nothing. */
const DAYS = { major: 30, minor: 90 } as const;
const PARAMETERS = { major: "criticalDays", minor: "highDays" } as const;

/** The last day to have a finding corrected, by its severity and the tier of its subject (FIND-01); undefined: none. */
export function findingDue(
	document: { readonly requirements: readonly Pick<Requirement, "id" | "params">[] } | undefined,
	of: Severity,
	tier: Tier,
	on: IsoDate,
): IsoDate | undefined {
	if (of !== "major" && of !== "minor") return undefined;
	const rule = document?.requirements.find(({ id }) => id === "ASR-04");
	const days = rule?.params[PARAMETERS[of]]?.tiers[tier - 1];
	return addDays(on, typeof days === "number" ? days : DAYS[of]);
}

/** How a finding stands on a day (FIND-02); undefined before it was written. */
export function findingState({ on, corrections, withdrawn }: Finding, at: IsoDate): FindingState | undefined {
	if (at < on) return undefined;
	if (withdrawn !== undefined && withdrawn.on <= at) return "withdrawn";
	const last = corrections.findLast((one) => one.on <= at);
	if (last === undefined) return "open";
	if (last.verdict === undefined || last.verdict.on > at) return "answered";
	return last.verdict.effective ? "closed" : "open";
}

/** Whether a finding should have been corrected by the day, and is not (FIND-03). */
export function isOverdue(of: Finding, at: IsoDate): boolean {
	const state = findingState(of, at);
	return of.due !== undefined && of.due < at && (state === "open" || state === "answered");
}

/** The finding with a correction that waits for a verdict (FIND-02). @throws GatehouseError GH-FIND-001 when it is not open. */
export function corrected(of: Finding, given: Omit<Correction, "verdict">): Finding {
	requireState(of, given.on, "open");
	return { ...of, corrections: [...of.corrections, given] };
}

/**
 * The finding with the verdict on its latest correction (FIND-02, FIND-04).
 * @throws GatehouseError GH-FIND-001 when none waits, GH-FIND-002 when the verdict would be that of who corrected.
 */
export function verified(of: Finding, verdict: NonNullable<Correction["verdict"]>): Finding {
	requireState(of, verdict.on, "answered");
	const last = of.corrections.at(-1);
	if (last === undefined || last.by === verdict.by) {
		throw new GatehouseError("GH-FIND-002", `\`${verdict.by}\` corrected it and does not say whether that helped`);
	}
	return { ...of, corrections: [...of.corrections.slice(0, -1), { ...last, verdict }] };
}

/** The finding taken back (FIND-02). @throws GatehouseError GH-FIND-001 when it is closed or withdrawn. */
export function takenBack(of: Finding, withdrawn: NonNullable<Finding["withdrawn"]>): Finding {
	requireState(of, withdrawn.on, "open", "answered");
	return { ...of, withdrawn };
}

function requireState(of: Finding, at: IsoDate, ...wanted: readonly FindingState[]): void {
	const state = findingState(of, at) ?? "open";
	if (wanted.includes(state)) return;
	throw new GatehouseError("GH-FIND-001", `\`${of.id}\` is ${state} and not ${wanted.join(" or ")}`);
}
