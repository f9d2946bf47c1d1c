import type { CityFacts } from "../gate/facts.ts";
import type { IsoDate } from "../shared/day.ts";

/**
 * The subjects an organisation answers for, whether or not anything is asked of them (ASK-01): itself, the organisations
 * that belong to it, the products it makes, the systems and fleets it operates, the engagements it is supplier of. What
 * is over on the day (GATE-14) is left out. In the order of the city file.
 */
export function answeredBy(facts: CityFacts, organisation: string, at: IsoDate): string[] {
	return [...facts.subjects.values()]
		.filter(({ id, kind, provider, inService, supportUntil }) => {
			const ended = (inService.until !== null && inService.until < at) || (supportUntil !== null && supportUntil < at);
			if (ended) return false;
			if (kind === "organisation") return id === organisation || facts.actors.get(id)?.parent === organisation;
			return provider === organisation;
		})
		.map(({ id }) => id);
}
