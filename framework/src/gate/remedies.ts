import type { Subject } from "../ecosystem/subjects.ts";
import type { Answer, Gap } from "./answer.ts";
import type { CityFacts } from "./facts.ts";
import { findingsFor } from "./findings.ts";
import { generalSteps } from "./general-steps.ts";
import { proofStep } from "./proof-steps.ts";
import type { Remedy } from "./schema.ts";
import type { Step } from "./step.ts";
import { WAIVER_DAYS, waiverStep } from "./waiver-step.ts";

/**
 * The steps to yes: for everything that blocks or is met only by waiver, who does what (GATE-09). A step that settles
 * several reasons is given once. Where proving takes longer than signing, a waiver is offered for the time between. What
 * no proof would let through any more gets no steps to one (GATE-14).
 */
export function remediesFor(facts: CityFacts, answer: Answer): Remedy[] {
	const steps: Step[] = generalSteps(facts, answer);
	const slow: Gap[] = [];
	for (const gap of answer.gaps) {
		if (gap.standing.strength !== "M" || isOver(answer, gap.subject)) continue;
		const findings = findingsFor(facts, gap.document, gap.subject, gap.requirement, answer.judged.at);
		const step = proofStep(facts, gap, findings, answer.judged.at);
		steps.push(step);
		if (step.days > WAIVER_DAYS && gap.standing.status !== "waived") slow.push(gap);
	}
	for (const gaps of Map.groupBy(slow, (gap) => gap.subject.id).values()) {
		const step = waiverStep(facts, gaps, answer.judged.version?.document);
		if (step !== undefined) steps.push(step);
	}
	return [...Map.groupBy(steps, (step) => step.key).values()].map(remedyOf).sort(byDaysThenReasons);
}

/**
 * Whether proving things about a subject would be idle (GATE-14): the engagement has ended, or the subject has been taken
 * out of service or is no longer supported. What has not begun yet is worth preparing.
 */
function isOver({ judged: { target, at } }: Answer, { kind, inService, supportUntil }: Subject): boolean {
	const ended = ({ until }: Subject["inService"]) => until !== null && until < at;
	if (target.kind === "engagement" && ended(target.inService)) return true;
	return (kind !== "engagement" && ended(inService)) || (supportUntil !== null && supportUntil < at);
}

/** One remedy for all steps with the same key. */
function remedyOf(steps: readonly Step[]): Remedy {
	const [first] = steps;
	if (first === undefined) throw new RangeError("a remedy needs a step");
	const settles = steps.flatMap((step) => step.settles).sort(bySubjectThenRequirement);
	const subjects = new Set(settles.map((one) => one.subject));
	const [only] = settles;
	return {
		subject: subjects.size === 1 ? (only?.subject ?? null) : null,
		requirement: settles.length === 1 ? (only?.requirement ?? null) : null,
		action: first.action,
		text: first.text(settles),
		who: first.who,
		evidenceTypes: [...first.evidenceTypes],
		grade: first.grade,
		days: first.days,
		settles,
	};
}

function bySubjectThenRequirement(a: Remedy["settles"][number], b: Remedy["settles"][number]): number {
	return compare(a.subject ?? "", b.subject ?? "") || compare(a.requirement ?? "", b.requirement ?? "");
}

function byDaysThenReasons(a: Remedy, b: Remedy): number {
	return a.days - b.days || b.settles.length - a.settles.length || compare(a.text, b.text);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
