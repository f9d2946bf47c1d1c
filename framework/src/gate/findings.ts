import { type Shortfall, weighEvidence } from "../assurance/proofs.ts";
import type { Evidence } from "../assurance/schema.ts";
import { evidenceTypesOf } from "../baseline/evidence-types.ts";
import type { BaselineDocument, Requirement } from "../baseline/schema.ts";
import type { Subject } from "../ecosystem/subjects.ts";
import type { IsoDate } from "../shared/day.ts";
import { GRADES, type Grade } from "../shared/vocabulary.ts";
import { type CityFacts, evidenceFor, waiversFor } from "./facts.ts";
import type { Proof, Waiver } from "./schema.ts";
import { acceptanceRule, waiverEnd, waiverFault } from "./waivers.ts";

/** A waiver as it counts at the subject's tier. */
export interface WeighedWaiver {
	readonly waiver: Waiver;
	/** Last day through which it holds (WAIV-02). */
	readonly until: IsoDate;
	/** Why it counts for nothing (WAIV-01, WAIV-03). */
	readonly fault: string | undefined;
}

/**
 * All that is known by a day about one subject and one requirement. Facts that begin later do not exist yet (TIME-02);
 * a review counts from the day it was made.
 */
export interface Findings {
	/** Proofs that hold on the day, best first. */
	readonly holding: readonly Proof[];
	/** Proofs that have ended, the latest first. */
	readonly lapsed: readonly Proof[];
	/** Evidence rejected by the day, the latest first. */
	readonly rejected: readonly Evidence[];
	/** Evidence handed in by the day that nobody has reviewed. */
	readonly waiting: readonly Evidence[];
	/** Accepted evidence that proves nothing here. */
	readonly shortfalls: readonly Shortfall[];
	readonly waivers: readonly WeighedWaiver[];
}

/** Gathers what is known by the day about a subject and a requirement. */
export function findingsFor(
	facts: CityFacts,
	document: BaselineDocument,
	subject: Subject,
	requirement: Requirement,
	at: IsoDate,
): Findings {
	const holding: Proof[] = [];
	const lapsed: Proof[] = [];
	const rejected: Evidence[] = [];
	const waiting: Evidence[] = [];
	const shortfalls: Shortfall[] = [];
	const types = evidenceTypesOf(document);
	for (const evidence of evidenceFor(facts, subject.id, requirement)) {
		const { state, on } = evidence.review;
		if (on > at) continue;
		if (state === "rejected") rejected.push(evidence);
		else if (state === "submitted") waiting.push(evidence);
		else {
			const weighed = weighEvidence(evidence, requirement, types.get(evidence.type), subject.tier);
			if ("rule" in weighed) shortfalls.push(weighed);
			else if (weighed.until !== null && weighed.until < at) lapsed.push(weighed);
			else if (weighed.from <= at) holding.push(weighed);
		}
	}
	return {
		holding: holding.sort(byWorth),
		lapsed: lapsed.sort(byWorthOfLapsed),
		rejected: rejected.sort((a, b) => compare(b.review.on, a.review.on) || compare(a.id, b.id)),
		waiting,
		shortfalls,
		waivers: weighWaivers(facts, document, subject, requirement, at),
	};
}

function weighWaivers(
	facts: CityFacts,
	document: BaselineDocument,
	subject: Subject,
	requirement: Requirement,
	at: IsoDate,
): WeighedWaiver[] {
	const waivers = waiversFor(facts, subject.id, requirement.id).filter((waiver) => waiver.from <= at);
	if (waivers.length === 0) return [];
	const rule = acceptanceRule(document, subject.tier);
	return waivers
		.map((waiver) => ({
			waiver,
			until: waiverEnd(waiver, rule),
			fault: waiverFault(waiver, rule, facts.actors),
		}))
		.sort((a, b) => compare(b.until, a.until) || compare(a.waiver.id, b.waiver.id));
}

/** Whether one grade is at least another. */
export function reaches(grade: Grade, minimum: Grade): boolean {
	return GRADES.indexOf(grade) >= GRADES.indexOf(minimum);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Higher grade first, then the one that lasts longer, then by id. */
function byWorth(a: Proof, b: Proof): number {
	return compare(b.grade, a.grade) || compareEnds(b.until, a.until) || compare(a.id, b.id);
}

/** The one that ended last first, then the higher grade, then by id. */
function byWorthOfLapsed(a: Proof, b: Proof): number {
	return compareEnds(b.until, a.until) || compare(b.grade, a.grade) || compare(a.id, b.id);
}

function compareEnds(a: IsoDate | null, b: IsoDate | null): number {
	if (a === b) return 0;
	if (a === null) return 1;
	return b === null ? -1 : compare(a, b);
}
