import type { Requirement } from "../baseline/schema.ts";
import { type CityFacts, evidenceFor } from "../gate/facts.ts";
import type { Standing, StandingStatus } from "../gate/schema.ts";
import type { Sight } from "./sight.ts";

type Told = Pick<Standing, "status" | "until" | "text" | "evidence"> & Partial<Standing>;

/**
 * A standing, or a reason that rests on one, as somebody may see it (ASK-08): evidence that is not theirs to see is left
 * out, and with it every word that could give it away. Whoever signed a waiver is the city's affair.
 */
export function cutStanding<T extends Told>(
	facts: CityFacts,
	subject: string,
	requirement: Requirement,
	told: T,
	sight: Sight,
): T {
	const all = evidenceFor(facts, subject, requirement).every(({ id }) => sight.evidence(id));
	if (all && told.status !== "waived") return told;
	const { status, until } = told;
	const { bestGrade: _, waiver: __, ...rest } = told;
	const evidence = told.evidence.filter(sight.evidence);
	return { ...(rest as T), evidence, text: plainText(status, until) };
}

/** What a status says by itself. */
export function plainText(status: StandingStatus, until: string | null): string {
	switch (status) {
		case "met":
			return until === null ? "It is met, with no end set." : `It is met through ${until}.`;
		case "waived":
			return `It is met only by waiver, through ${until}.`;
		case "expired":
			return `What proved it lapsed on ${until}.`;
		case "rejected":
			return "What was handed in for it has been rejected.";
		case "insufficient-grade":
			return "What proves it is of too low a grade.";
		case "unproven":
			return "Nothing that proves it has been accepted.";
		case "not-applicable":
			return "It does not apply.";
	}
}
