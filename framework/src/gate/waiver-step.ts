import type { BaselineDocument } from "../baseline/schema.ts";
import type { Gap } from "./answer.ts";
import type { CityFacts } from "./facts.ts";
import { actorsOfKind, requirementsText, type Step } from "./step.ts";
import { acceptanceRule, signersText } from "./waivers.ts";

/** Days it usually takes to have a waiver written and signed. */
export const WAIVER_DAYS = 7;

/** Accepting in writing, for a while, what a subject cannot prove soon (WAIV-01, WAIV-02); one step for all its gaps. */
export function waiverStep(
	facts: CityFacts,
	gaps: readonly Gap[],
	document: BaselineDocument | undefined,
): Step | undefined {
	const subject = gaps[0]?.subject;
	if (subject === undefined || document === undefined) return undefined;
	const rule = acceptanceRule(document, subject.tier);
	return {
		key: `waive ${subject.id}`,
		action: "waive",
		settles: gaps.map((gap) => ({ subject: subject.id, requirement: gap.requirement.id })),
		who: actorsOfKind(facts, [...rule.signers].reverse()),
		evidenceTypes: [],
		grade: null,
		days: WAIVER_DAYS,
		text: (settles) =>
			`Until ${subject.name} proves ${requirementsText(settles)}, ${signersText(rule)} may accept the risk in writing, ` +
			`with a reason, for at most ${rule.days} days.`,
	};
}
