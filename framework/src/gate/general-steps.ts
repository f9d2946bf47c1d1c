import { findingState } from "../assurance/finding.ts";
import { holdsOn } from "../ecosystem/calendar.ts";
import type { Subject } from "../ecosystem/subjects.ts";
import { type IsoDate, toDay } from "../shared/day.ts";
import type { Answer } from "./answer.ts";
import type { CityFacts } from "./facts.ts";
import type { Remedy } from "./schema.ts";
import { actorsOfKind, namesText, type Step } from "./step.ts";

/** Days it usually takes to sign, to publish, and to replace what its maker no longer supports. */
const SIGNING_DAYS = 14;
const PUBLISHING_DAYS = 14;
const REPLACEMENT_DAYS = 90;
const LIFTING_DAYS = 7;
const CORRECTING_DAYS = 30;
const VERIFYING_DAYS = 7;

const PUBLISHERS = ["city-executive", "city-ciso", "standards-owner"];

/** The steps that settle what blocks whatever has been proven (GATE-05, GATE-06, GATE-11, GATE-15, GATE-16). */
export function generalSteps(facts: CityFacts, answer: Answer): Step[] {
	const settled = answer.reasons.flatMap((reason) => {
		if (reason.rule === "GATE-05") return [termStep(facts, answer)];
		return reason.rule === "GATE-06" ? [baselineStep(facts, answer)] : [];
	});
	const { subjects, at } = answer.judged;
	return [
		...settled,
		...subjects.flatMap((subject) => [...serviceSteps(facts, subject, at), ...supportSteps(subject, at)]),
		...liftSteps(facts, answer),
		...correctSteps(facts, answer),
	];
}

function termStep(facts: CityFacts, { judged }: Answer): Step {
	const { target, at } = judged;
	const { from } = target.inService;
	const accountable = target.accountable === null ? [] : [target.accountable];
	if (from !== null && from > at) {
		const text = `Wait until ${from}, when ${target.name} begins, or have ${namesText(facts, accountable)} agree on an earlier day.`;
		return plain("start", target.id, toDay(from) - toDay(at), accountable, text);
	}
	const text = `${namesText(facts, accountable)} extends ${target.name} or signs a new engagement.`;
	return plain("start", target.id, SIGNING_DAYS, accountable, text);
}

function baselineStep(facts: CityFacts, { judged }: Answer): Step {
	const coming = facts.versions
		.map((version) => version.effectiveFrom)
		.sort()
		.find((day) => day > judged.at);
	const who = actorsOfKind(facts, PUBLISHERS);
	const days = coming === undefined ? PUBLISHING_DAYS : toDay(coming) - toDay(judged.at);
	const text =
		coming === undefined
			? `${namesText(facts, who) || "The city"} publishes a baseline.`
			: `Wait until ${coming}, when a baseline takes effect.`;
	return plain("publish", null, days, who, text);
}

function serviceSteps(facts: CityFacts, subject: Subject, at: IsoDate): Step[] {
	const { from, until } = subject.inService;
	if (subject.kind === "engagement" || holdsOn(at, from, until)) return [];
	const who = subject.accountable === null ? [subject.provider] : [subject.accountable];
	if (from !== null && from > at) {
		const text = `Wait until ${from}, when ${subject.name} goes into service.`;
		return [plain("start", subject.id, toDay(from) - toDay(at), who, text)];
	}
	const text = `${namesText(facts, who)} puts ${subject.name} back into service or takes it out of what is to be connected.`;
	return [plain("start", subject.id, SIGNING_DAYS, who, text)];
}

/** A suspension is lifted once, however many of the judged it holds. */
function liftSteps(facts: CityFacts, { judged: { subjects, suspended } }: Answer): Step[] {
	return subjects.flatMap(({ id }) => {
		const suspension = suspended.get(id)?.suspension;
		if (suspension === undefined) return [];
		const { by, subject } = suspension;
		const name = facts.subjects.get(subject)?.name ?? subject;
		const text = `${namesText(facts, [by])} lifts the suspension of ${name}, once its reason is gone.`;
		const settles = [{ subject: id, requirement: null }];
		return [{ ...plain("lift", subject, LIFTING_DAYS, [by], text), settles, key: `lift ${suspension.id}` }];
	});
}

function correctSteps(facts: CityFacts, { judged: { subjects, overdue, at } }: Answer): Step[] {
	return subjects.flatMap((subject) =>
		(overdue.get(subject.id) ?? []).map((finding) => {
			const isAnswered = findingState(finding, at) === "answered";
			const who = [isAnswered ? finding.by : subject.provider];
			const text = isAnswered
				? `${namesText(facts, who)} says whether the correction of “${finding.title}” helped.`
				: `${namesText(facts, who)} corrects “${finding.title}”, and ${namesText(facts, [finding.by])} says whether that helped.`;
			const step = plain("correct", subject.id, isAnswered ? VERIFYING_DAYS : CORRECTING_DAYS, who, text);
			return { ...step, key: `correct ${finding.id}` };
		}),
	);
}

function supportSteps(subject: Subject, at: IsoDate): Step[] {
	if (subject.supportUntil === null || subject.supportUntil >= at) return [];
	const text = `Ask the maker of ${subject.name} to support it for longer, or replace it: support ended on ${subject.supportUntil}.`;
	return [plain("renew", subject.id, REPLACEMENT_DAYS, [subject.provider], text, ["support-statement"])];
}

function plain(
	action: Remedy["action"],
	subject: string | null,
	days: number,
	who: string[],
	text: string,
	evidenceTypes: readonly string[] = [],
): Step {
	const settles = [{ subject, requirement: null }];
	return {
		key: `${action} ${subject} ${text}`,
		action,
		settles,
		text: () => text,
		who,
		evidenceTypes,
		grade: null,
		days,
	};
}
