import { type CityFacts, subjectOn, tiersOn, versionOn } from "../gate/facts.ts";
import { findingsFor, reaches } from "../gate/findings.ts";
import { minimumGradeFor } from "../gate/minimum-grade.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Grade, Tier } from "../shared/vocabulary.ts";
import { holdsOn } from "./calendar.ts";

/** The requirement by which third parties and what they make are tested and certified. */
const CERTIFIED = "ASR-01";

/** An organisation without the proof that the tier it inherits asks for. */
export interface Uncertified {
	readonly tier: Tier;
	readonly requirement: string;
	/** The lowest grade that would do. */
	readonly grade: Grade;
}

/**
 * Finds whether an organisation that inherits its tier (TIER-09) lacks the certificate or independent test that the
 * baseline in force demands of third parties at that tier (GRAPH-09); undefined: it does not, or none is demanded.
 */
export function uncertifiedOn(facts: CityFacts, at: IsoDate): (organisation: string) => Uncertified | undefined {
	const document = versionOn(facts, at)?.document;
	const requirement = document?.requirements.find(({ id }) => id === CERTIFIED);
	const made = Map.groupBy(facts.city.products, ({ maker }) => maker);
	return (organisation) => {
		if (document === undefined || requirement === undefined) return undefined;
		if (!holdsOn(at, requirement.bindsFrom, requirement.bindsUntil)) return undefined;
		const result = tiersOn(facts, at).get(organisation);
		if (result?.steps.some(({ rule }) => rule === "TIER-09") !== true) return undefined;
		const { tier } = result;
		if (requirement.tiers[tier - 1] !== "M") return undefined;
		const grade = minimumGradeFor(document, "M", tier);
		const ids = [organisation, ...(made.get(organisation) ?? []).map(({ id }) => id)];
		const isProven = ids.some((id) => {
			const subject = { ...subjectOn(facts, id, at), tier };
			const { holding, waivers } = findingsFor(facts, document, subject, requirement, at);
			return (
				holding.some((proof) => reaches(proof.grade, grade)) ||
				waivers.some(({ fault, until }) => fault === undefined && until >= at)
			);
		});
		return isProven ? undefined : { tier, requirement: CERTIFIED, grade };
	};
}
