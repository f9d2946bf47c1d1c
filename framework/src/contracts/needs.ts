import { type CityFacts, subjectOn } from "../gate/facts.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Tier, Trait } from "../shared/vocabulary.ts";
import { isAcceptedOn } from "./in-force.ts";
import type { Clause, ClauseState, Contract } from "./schema.ts";

/** Where a needed clause stands in a text on a day. */
export const COVER_STATES = ["stands", "accepted", "deviates", "missing"] as const;
export type CoverState = (typeof COVER_STATES)[number];

/** A clause that an engagement needs, and where it stands. */
export interface ClauseCover {
	readonly clause: Clause;
	readonly state: CoverState;
	/** What the text says of it; absent when it is missing. */
	readonly said: ClauseState | undefined;
}

/** The clauses of a library that a tier and conditions call for, in its order (CONTR-01). */
export function neededClauses(library: readonly Clause[], tier: Tier, traits: readonly Trait[]): Clause[] {
	return library.filter(({ fromTier, when }) => fromTier <= tier && when.every((trait) => traits.includes(trait)));
}

/** Every clause that an engagement needs on a day, and where it stands in the text (CONTR-01, CONTR-04). */
export function coverOf(
	facts: CityFacts,
	engagement: string,
	contract: Contract | undefined,
	at: IsoDate,
): ClauseCover[] {
	const { tier, traits } = subjectOn(facts, engagement, at);
	const states = new Map(contract?.clauses.map((state) => [state.clause, state]));
	return neededClauses(facts.content.clauses ?? [], tier, traits).map((clause) => {
		const said = states.get(clause.id);
		return { clause, state: coverState(said, at), said };
	});
}

/** Where a clause stands on a day (CONTR-04). */
export function coverState(said: ClauseState | undefined, at: IsoDate): CoverState {
	if (said === undefined) return "missing";
	if (said.state === "stands") return "stands";
	return isAcceptedOn(said, at) ? "accepted" : "deviates";
}

/** Whether nothing has to be done about a clause. */
export const isCovered = ({ state }: Pick<ClauseCover, "state">): boolean => state === "stands" || state === "accepted";

/** What a clause is for, in words: from which tier, under which conditions, by which law. */
export function purposeText({ fromTier, when, source }: Clause): string {
	const where =
		when.length === 0 ? "" : ` where there is ${when.map((trait) => trait.replaceAll("-", " ")).join(" and ")}`;
	return `needed from tier ${fromTier}${where} (${source})`;
}
