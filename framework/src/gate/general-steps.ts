import { toDay } from "../shared/day.ts";
import type { Answer } from "./answer.ts";
import type { CityFacts } from "./facts.ts";
import type { Reason, Remedy } from "./schema.ts";
import { actorsOfKind, namesText, type Step } from "./step.ts";

/** Days it usually takes to sign, to publish, and to replace what its maker no longer supports. */
const SIGNING_DAYS = 14;
const PUBLISHING_DAYS = 14;
const REPLACEMENT_DAYS = 90;

const PUBLISHERS = ["city-executive", "city-ciso", "standards-owner"];

/** The steps that settle what blocks whatever has been proven (GATE-05, GATE-06, GATE-11). */
export function generalSteps(facts: CityFacts, answer: Answer): Step[] {
	return answer.reasons.flatMap((reason) => {
		if (reason.rule === "GATE-05") return [termStep(facts, answer)];
		if (reason.rule === "GATE-06") return [baselineStep(facts, answer)];
		return reason.rule === "GATE-11" ? [lifeStep(facts, answer, reason)] : [];
	});
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

function lifeStep(facts: CityFacts, { judged }: Answer, reason: Reason): Step {
	const subject = judged.subjects.find((one) => one.id === reason.subject) ?? judged.target;
	const { from } = subject.inService;
	if (subject.supportUntil !== null && reason.until === subject.supportUntil) {
		const text = `Ask the maker of ${subject.name} to support it for longer, or replace it: support ended on ${subject.supportUntil}.`;
		return plain("renew", subject.id, REPLACEMENT_DAYS, [subject.provider], text, ["support-statement"]);
	}
	const who = subject.accountable === null ? [subject.provider] : [subject.accountable];
	if (from !== null && from > judged.at) {
		const text = `Wait until ${from}, when ${subject.name} goes into service.`;
		return plain("start", subject.id, toDay(from) - toDay(judged.at), who, text);
	}
	const text = `${namesText(facts, who)} puts ${subject.name} back into service or takes it out of what is to be connected.`;
	return plain("start", subject.id, SIGNING_DAYS, who, text);
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
