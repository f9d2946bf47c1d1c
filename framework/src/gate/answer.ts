import type { BaselineDocument, Requirement } from "../baseline/schema.ts";
import type { Subject } from "../ecosystem/subjects.ts";
import type { IsoDate } from "../shared/day.ts";
import { strengthFor } from "./applicability.ts";
import type { CityFacts } from "./facts.ts";
import { type Case, caseOn } from "./judged.ts";
import { generalReasons, nothingAsked, sortReasons, standingReason } from "./reasons.ts";
import type { Outcome, Reason, Standing, StandingStatus, SubjectVerdict } from "./schema.ts";
import { standingOf } from "./standing.ts";

/** A requirement that a judged subject does not meet outright. */
export interface Gap {
	readonly subject: Subject;
	readonly requirement: Requirement;
	readonly standing: Standing;
	/** What it is judged by. */
	readonly document: BaselineDocument;
}

/** What the gate says of a case, before remedies, validity and digest are added. */
export interface Answer {
	readonly judged: Case;
	readonly outcome: Outcome;
	readonly reasons: readonly Reason[];
	readonly verdicts: readonly SubjectVerdict[];
	/** The standings behind the reasons, in no particular order. */
	readonly gaps: readonly Gap[];
}

/** Judges a target on a day (GATE-01 to GATE-07, GATE-11, GATE-13, GATE-15, GATE-16). */
export function answerOn(facts: CityFacts, id: string, at: IsoDate): Answer {
	const judged = caseOn(facts, id, at);
	const document = judged.version?.document;
	const gaps: Gap[] = [];
	const met = new Map<string, number>();
	const reasons = generalReasons(facts, judged);
	let musts = 0;
	for (const subject of judged.subjects) {
		for (const requirement of document?.requirements ?? []) {
			if (document === undefined || strengthFor(requirement, subject, at) === "-") continue;
			const standing = standingOf(facts, document, subject, requirement, at);
			if (standing.strength === "M") musts += 1;
			const reason = standingReason(subject, requirement, standing);
			if (reason !== undefined) {
				gaps.push({ subject, requirement, standing, document });
				reasons.push(reason);
			} else if (standing.strength === "M") {
				met.set(subject.id, (met.get(subject.id) ?? 0) + 1);
			}
		}
	}
	if (document !== undefined && musts === 0) reasons.push(nothingAsked(judged));
	const sorted = sortReasons(reasons, new Map(judged.subjects.map((subject) => [subject.id, subject.tier])));
	const verdicts = judged.subjects.map((subject) => verdictOf(subject, sorted, met.get(subject.id) ?? 0));
	return { judged, outcome: outcomeOf(sorted), reasons: sorted, verdicts, gaps };
}

/** Deny before conditional before allow (GATE-01 to GATE-03). */
function outcomeOf(reasons: readonly Reason[]): Outcome {
	if (reasons.some((reason) => reason.weight === "blocks")) return "deny";
	return reasons.some((reason) => reason.weight === "condition") ? "conditional" : "allow";
}

function verdictOf(subject: Subject, reasons: readonly Reason[], met: number): SubjectVerdict {
	const own = reasons.filter((reason) => reason.subject === subject.id || reason.subject === null);
	const counts: Record<StandingStatus, number> = {
		met,
		waived: 0,
		unproven: 0,
		expired: 0,
		rejected: 0,
		"insufficient-grade": 0,
		"not-applicable": 0,
	};
	for (const { weight, status } of own) {
		if (weight !== "advice" && status !== null) counts[status] += 1;
	}
	return {
		id: subject.id,
		kind: subject.kind,
		name: subject.name,
		tier: subject.tier,
		outcome: outcomeOf(own),
		counts,
	};
}
