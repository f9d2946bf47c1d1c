import type { Requirement } from "../baseline/schema.ts";
import { holdsOn } from "../ecosystem/calendar.ts";
import type { Subject } from "../ecosystem/subjects.ts";
import type { Tier } from "../shared/vocabulary.ts";
import type { CityFacts } from "./facts.ts";
import type { Case } from "./judged.ts";
import type { Reason, Standing } from "./schema.ts";

const WEIGHTS: readonly Reason["weight"][] = ["blocks", "condition", "advice"];
const PLAIN = { requirement: null, principle: null, status: null, evidence: [], waiver: null } as const;

/** The reason a standing gives; `undefined` when it is met or does not apply (GATE-01, GATE-02, GATE-07). */
export function standingReason(subject: Subject, requirement: Requirement, standing: Standing): Reason | undefined {
	if (standing.status === "met" || standing.status === "not-applicable") return undefined;
	const kind = kindOf(standing);
	return {
		rule: kind.rule,
		weight: kind.weight,
		subject: subject.id,
		requirement: requirement.id,
		principle: requirement.principle,
		status: standing.status,
		evidence: standing.evidence,
		waiver: standing.waiver ?? null,
		until: standing.until,
		text: `${subject.name} ${kind.verb} ${requirement.id}. ${capital(standing.text)}`,
	};
}

/** Sentences begin with a capital, also where a quoted title comes first. */
function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function kindOf({ strength, status }: Standing): Pick<Reason, "rule" | "weight"> & { verb: string } {
	if (strength === "S") return { rule: "GATE-07", weight: "advice", verb: "is advised to meet" };
	if (status === "waived") return { rule: "GATE-02", weight: "condition", verb: "meets only by waiver:" };
	return { rule: "GATE-01", weight: "blocks", verb: "does not meet" };
}

/** What blocks a case whatever has been proven (GATE-05, GATE-06, GATE-11, GATE-15, GATE-16). */
export function generalReasons(facts: CityFacts, judged: Case): Reason[] {
	const reasons = [...termReasons(judged)];
	for (const subject of judged.subjects) {
		reasons.push(...lifeReasons(subject, judged.at), ...suspensionReasons(facts, judged, subject));
		reasons.push(...overdueReasons(judged, subject));
	}
	if (judged.version === undefined) {
		const text = "No baseline is in force on this day, so nothing can be shown to be met.";
		reasons.push({ ...PLAIN, evidence: [], rule: "GATE-06", weight: "blocks", subject: null, until: null, text });
	}
	return reasons;
}

/** Advice to look again at a case of which nothing is asked: a wrong kind would look just like this (GATE-13). */
export function nothingAsked({ target }: Case): Reason {
	const what = target.kind === "organisation" ? "kinds are" : "kind and traits are";
	const text = `No must applies to ${target.name} on this day, so nothing is asked of it. Somebody should look whether its ${what} right.`;
	return { ...PLAIN, evidence: [], rule: "GATE-13", weight: "advice", subject: target.id, until: null, text };
}

function termReasons({ target, at }: Case): Reason[] {
	const { from, until } = target.inService;
	if (target.kind !== "engagement" || holdsOn(at, from, until)) return [];
	const begun = from === null || from <= at;
	const text = begun
		? `${target.name} has ended: its last day was ${until}.`
		: `${target.name} has not begun: its first day is ${from}.`;
	const lapsed = begun ? until : null;
	return [{ ...PLAIN, evidence: [], rule: "GATE-05", weight: "blocks", subject: target.id, until: lapsed, text }];
}

function lifeReasons(subject: Subject, at: string): Reason[] {
	const block = (text: string, until: string | null): Reason => ({
		...PLAIN,
		evidence: [],
		rule: "GATE-11",
		weight: "blocks",
		subject: subject.id,
		until,
		text,
	});
	const reasons: Reason[] = [];
	const { from, until } = subject.inService;
	if (subject.kind !== "engagement" && !holdsOn(at, from, until)) {
		const text =
			from !== null && from > at
				? `${subject.name} is not in service before ${from}.`
				: `${subject.name} is out of service: its last day was ${until}.`;
		reasons.push(block(text, from !== null && from > at ? null : until));
	}
	if (subject.supportUntil !== null && subject.supportUntil < at) {
		const text = `The maker's security support for ${subject.name} ended on ${subject.supportUntil}.`;
		reasons.push(block(text, subject.supportUntil));
	}
	return reasons;
}

function suspensionReasons(facts: CityFacts, { suspended }: Case, subject: Subject): Reason[] {
	const found = suspended.get(subject.id);
	if (found === undefined) return [];
	const { suspension, path } = found;
	const name = (id: string) => facts.subjects.get(id)?.name ?? id;
	const since = `suspended since ${suspension.from}: ${suspension.reason}`;
	const between = path.slice(1, -1).map(name);
	const by = between.length === 0 ? "directly" : `by way of ${between.join(", then ")}`;
	const text =
		path.length === 1
			? `${subject.name} is ${since}`
			: `${name(suspension.subject)}, which can act on ${subject.name} ${by}, is ${since}`;
	const until = suspension.until ?? null;
	return [{ ...PLAIN, evidence: [], rule: "GATE-15", weight: "blocks", subject: subject.id, until, text }];
}

function overdueReasons({ overdue }: Case, subject: Subject): Reason[] {
	return (overdue.get(subject.id) ?? []).map(({ title, requirement, on, due = null }) => {
		const text = `${subject.name} has a major finding of ${on} about ${requirement}, to be corrected by ${due} and not verified to be: ${title}`;
		return { ...PLAIN, evidence: [], rule: "GATE-16", weight: "blocks", subject: subject.id, until: due, text };
	});
}

/** Blocks before conditions before advice; higher tiers first; then by principle, requirement, subject and rule. */
export function sortReasons(reasons: readonly Reason[], tiers: ReadonlyMap<string, Tier>): Reason[] {
	const tierOf = (reason: Reason) => (reason.subject === null ? 5 : (tiers.get(reason.subject) ?? 0));
	return [...reasons].sort(
		(a, b) =>
			WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
			tierOf(b) - tierOf(a) ||
			compare(a.principle ?? "", b.principle ?? "") ||
			compare(a.requirement ?? "", b.requirement ?? "") ||
			compare(a.subject ?? "", b.subject ?? "") ||
			compare(a.rule, b.rule),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
