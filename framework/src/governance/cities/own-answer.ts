import type { CityFacts } from "../../gate/facts.ts";
import type { Outcome } from "../../gate/schema.ts";
import type { IsoDate } from "../../shared/day.ts";
import type { Step } from "./schema.ts";

/** What the city's own records say to one question: how firmly, in words, and from what. */
export interface OwnAnswer {
	readonly step: Step;
	readonly text: string;
	/** The records it was worked out from. */
	readonly from: readonly string[];
}

/** How a subject stands with the gate, as the caller knows it. */
export type OutcomeOf = (subject: string) => Outcome;

/** What the answers are worked out from. */
export interface OwnRecords {
	readonly facts: CityFacts;
	readonly at: IsoDate;
	/** What the gate says of each subject on the day. */
	readonly outcomeOf: OutcomeOf;
}

/** How many of how many, as a step: none is informal, fewer than all defined, all practised (PROF-07). */
export function shareStep(some: number, all: number): Step {
	if (all === 0) return "no-data";
	if (some === 0) return "informal";
	return some < all ? "defined" : "practised";
}

/** `3 of 12 systems`. */
export const ofMany = (some: number, all: number, what: string): string => `${some} of ${all} ${what}`;
