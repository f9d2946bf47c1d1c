import type { BaselineDocument, Requirement } from "../baseline/schema.ts";
import type { Subject } from "../ecosystem/subjects.ts";
import type { IsoDate } from "../shared/day.ts";
import { strengthFor } from "./applicability.ts";
import { type CityFacts, subjectOn, versionOn } from "./facts.ts";
import { type Findings, findingsFor, reaches } from "./findings.ts";
import { minimumGradeFor } from "./minimum-grade.ts";
import type { Proof, Standing, StandingStatus } from "./schema.ts";
import { metText, notApplicableText, shortText, waivedText } from "./standing-text.ts";

/** Where a subject stands against every requirement of the baseline in force on a day, in the baseline's order. */
export function standings(facts: CityFacts, subjectId: string, at: IsoDate): Standing[] {
	const subject = subjectOn(facts, subjectId, at);
	const document = versionOn(facts, at)?.document;
	if (document === undefined) return [];
	return document.requirements.map((requirement) => standingOf(facts, document, subject, requirement, at));
}

/** Where a subject stands against one requirement of a baseline on a day (STAND-01 to STAND-07). */
export function standingOf(
	facts: CityFacts,
	document: BaselineDocument,
	subject: Subject,
	requirement: Requirement,
	at: IsoDate,
): Standing {
	const strength = strengthFor(requirement, subject, at);
	const minimumGrade = minimumGradeFor(document, strength, subject.tier);
	const base = { subject: subject.id, requirement: requirement.id, strength, minimumGrade };
	if (strength === "-") {
		return {
			...base,
			status: "not-applicable",
			rule: "STAND-01",
			evidence: [],
			until: null,
			text: notApplicableText(subject.tier),
		};
	}
	const findings = findingsFor(facts, document, subject, requirement, at);
	const best = findings.holding[0];
	const graded = best === undefined ? base : { ...base, bestGrade: best.grade };
	const meeting = findings.holding.filter((proof) => reaches(proof.grade, minimumGrade));
	if (meeting.length > 0) {
		return {
			...graded,
			status: "met",
			rule: "STAND-02",
			evidence: meeting.map((proof) => proof.id),
			until: latestEnd(meeting),
			text: metText(facts, meeting, latestEnd(meeting)),
		};
	}
	const short = shortfall(findings);
	const text = shortText(facts, { findings, minimumGrade, tier: subject.tier, status: short.status });
	const held = findings.waivers.find(({ fault, until }) => fault === undefined && until >= at);
	if (held === undefined) return { ...graded, ...short, text };
	return {
		...graded,
		status: "waived",
		underlying: short.status,
		rule: "STAND-03",
		evidence: short.evidence,
		waiver: held.waiver.id,
		until: held.until,
		text: waivedText(facts, held, text),
	};
}

interface Short {
	readonly status: Exclude<StandingStatus, "met" | "waived" | "not-applicable">;
	readonly rule: string;
	readonly evidence: string[];
	readonly until: IsoDate | null;
}

/** What it is that falls short when nothing meets the requirement (STAND-04 to STAND-07). */
function shortfall({ holding, lapsed, rejected }: Findings): Short {
	const [lastLapsed] = lapsed;
	const [lastRejected] = rejected;
	if (holding.length > 0) {
		const evidence = holding.map((proof) => proof.id);
		return { status: "insufficient-grade", rule: "STAND-04", evidence, until: null };
	}
	if (lastLapsed !== undefined) {
		return { status: "expired", rule: "STAND-05", evidence: [lastLapsed.id], until: lastLapsed.until };
	}
	if (lastRejected !== undefined) {
		return { status: "rejected", rule: "STAND-06", evidence: [lastRejected.id], until: null };
	}
	return { status: "unproven", rule: "STAND-07", evidence: [], until: null };
}

/** The latest last day; null when one of them never ends. */
function latestEnd(proofs: readonly Proof[]): IsoDate | null {
	let latest: IsoDate | null = "";
	for (const { until } of proofs) {
		if (until === null) return null;
		if (until > latest) latest = until;
	}
	return latest === "" ? null : latest;
}
