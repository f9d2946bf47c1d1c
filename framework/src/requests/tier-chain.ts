import type { TierResult, TierStep } from "../ecosystem/tier-result.ts";
import { type CityFacts, tiersOn } from "../gate/facts.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Tier } from "../shared/vocabulary.ts";
import type { TierLink } from "./schema.ts";
import type { Sight } from "./sight.ts";

/** What is said when the other end of a step may not be named, by the rule of the step. */
const UNNAMED: Readonly<Record<string, string>> = {
	"TIER-07": "something that is not shown here depends on it",
	"TIER-08": "it is behind something that is not shown here",
	"TIER-09": "it supplies somebody who is not shown here",
	"TIER-10": "it delivers or connects to something that is not shown here",
};

/**
 * Why a subject has its tier on a day (ASK-03): the step that settled it, then that of the subject the step comes from,
 * and so on to a tier that something has by itself. The chain ends at the first subject that is not seen whole; of one
 * that may not even be named only the tier is told.
 * @returns at least one link; empty when the city has nothing of that id.
 */
export function tierChain(facts: CityFacts, id: string, at: IsoDate, sight: Sight): TierLink[] {
	const tiers = tiersOn(facts, at);
	const chain: TierLink[] = [];
	const passed = new Set<string>();
	for (let next: string | undefined = id; next !== undefined && !passed.has(next); ) {
		passed.add(next);
		const result = tiers.get(next);
		const subject = facts.subjects.get(next);
		if (result === undefined || subject === undefined) break;
		const { name, kind } = subject;
		if (!sight.subject(next)) {
			const named = sight.name(next);
			chain.push({
				subject: named ? next : null,
				kind: named ? kind : null,
				name: named ? name : null,
				tier: result.passedOn,
				rule: "ASK-03",
				text: `it has tier ${result.passedOn}`,
			});
			break;
		}
		const step = settlingStep(result, chain.length === 0);
		chain.push({ subject: next, kind, name, tier: step.tier, rule: step.rule, text: stepText(step, sight) });
		next = step.from;
	}
	return chain;
}

/** The step that settled the tier; of what only passes a tier on, the step that settled the tier passed on (TIER-12). */
function settlingStep({ steps, tier, passedOn }: TierResult, first: boolean): TierStep {
	const wanted: Tier = first ? tier : passedOn;
	const found = steps.findLast((step) => step.tier === wanted && !isVoid(step));
	return found ?? { rule: "TIER-04", text: `it has tier ${wanted}`, tier: wanted };
}

function isVoid({ override, text }: TierStep): boolean {
	return override !== undefined && text.includes(" is void: ");
}

function stepText({ rule, text, from, override, tier }: TierStep, sight: Sight): string {
	if (override !== undefined) return `the city set it by hand: tier ${tier}`;
	if (from === undefined || sight.name(from)) return text;
	return `${UNNAMED[rule] ?? "it follows from something that is not shown here"}: tier ${tier}`;
}
