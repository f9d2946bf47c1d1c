import { type CityFacts, type IsoDate, type Principle, type Standing, versionOn } from "@gatehouse/framework";

export interface PrincipleGroup {
	readonly principle: Principle;
	readonly standings: readonly Standing[];
}

/** Standings under the principles they serve, in the order of the baseline in force; principles without any left out. */
export function groupByPrinciple(facts: CityFacts, standings: readonly Standing[], at: IsoDate): PrincipleGroup[] {
	const document = versionOn(facts, at)?.document;
	if (document === undefined) return [];
	const principleOf = new Map(document.requirements.map(({ id, principle }) => [id, principle]));
	const groups = Map.groupBy(standings, ({ requirement }) => principleOf.get(requirement) ?? "");
	return document.principles.flatMap((principle) => {
		const own = groups.get(principle.id);
		return own === undefined ? [] : [{ principle, standings: own }];
	});
}
