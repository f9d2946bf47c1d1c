import { isEvidenceFor, weighEvidence } from "../assurance/proofs.ts";
import type { Evidence } from "../assurance/schema.ts";
import { evidenceTypesOf } from "../baseline/evidence-types.ts";
import { earlierEnd } from "../ecosystem/calendar.ts";
import { strengthFor } from "../gate/applicability.ts";
import { type CityFacts, subjectOn, versionOn } from "../gate/facts.ts";
import { standingOf } from "../gate/standing.ts";
import { type IsoDate, toDay } from "../shared/day.ts";

/** Days before the end at which the provider is warned (ASK-09). */
export const WARNING_DAYS = [60, 30, 7, 1] as const;
export type WarningDay = (typeof WARNING_DAYS)[number];

/** Evidence that ends, with nothing to take its place. */
export interface Ending {
	readonly evidence: Evidence;
	/** Last day through which it proves all that rests on it. */
	readonly day: IsoDate;
	readonly daysLeft: number;
}

/** The first of the requirements it proves to end, of any accepted evidence; null: nothing ends it (PROOF-02). */
export function holdsUntil(facts: CityFacts, evidence: Evidence, at: IsoDate): IsoDate | null {
	const document = versionOn(facts, at)?.document;
	if (document === undefined || evidence.review.state !== "accepted") return evidence.until ?? null;
	const { tier } = subjectOn(facts, evidence.subject, at);
	const type = evidenceTypesOf(document).get(evidence.type);
	const ends = document.requirements
		.filter((one) => isEvidenceFor(evidence, one))
		.map((requirement) => weighEvidence(evidence, requirement, type, tier))
		.flatMap((weighed) => ("rule" in weighed ? [] : [weighed.until]));
	return ends.length === 0 ? (evidence.until ?? null) : ends.reduce<IsoDate | null>(earlierEnd, null);
}

/**
 * When evidence stops carrying something that rests on it alone (ASK-10): the first last day among the requirements that
 * are met on the day by it and by nothing that holds longer. `undefined`: nothing rests on it, or nothing ends it.
 */
export function endingOf(facts: CityFacts, evidence: Evidence, at: IsoDate): Ending | undefined {
	const document = versionOn(facts, at)?.document;
	if (document === undefined || evidence.review.state !== "accepted") return undefined;
	const subject = subjectOn(facts, evidence.subject, at);
	const type = evidenceTypesOf(document).get(evidence.type);
	let day: IsoDate | null = null;
	for (const requirement of document.requirements) {
		if (!isEvidenceFor(evidence, requirement) || strengthFor(requirement, subject, at) === "-") continue;
		const standing = standingOf(facts, document, subject, requirement, at);
		if (standing.status !== "met" || !standing.evidence.includes(evidence.id)) continue;
		const weighed = weighEvidence(evidence, requirement, type, subject.tier);
		if ("rule" in weighed || weighed.until !== standing.until) continue;
		day = earlierEnd(day, weighed.until);
	}
	return day === null ? undefined : { evidence, day, daysLeft: toDay(day) - toDay(at) };
}

/**
 * The warning to give now, if any (ASK-09): of the days reached and not yet warned of, only the nearest to the end, so
 * that a server that was down catches up with one warning and not with four.
 * @param daysLeft days to the end; negative: it has ended, and it is too late to warn.
 * @param given the warnings given before, for the same evidence and the same end.
 */
export function warningDue(daysLeft: number, given: readonly number[]): WarningDay | undefined {
	return dueOf(WARNING_DAYS, daysLeft, given);
}

/** The nearest of the days ahead, largest first, that is reached and not told of yet; nothing once the end is past. */
export function dueOf<Day extends number>(ahead: readonly Day[], daysLeft: number, given: readonly number[]) {
	if (daysLeft < 0) return undefined;
	const reached = ahead.findLast((days) => daysLeft <= days);
	if (reached === undefined || given.some((days) => days <= reached)) return undefined;
	return reached;
}
