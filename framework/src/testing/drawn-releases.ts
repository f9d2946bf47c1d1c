import type { BaselineRelease } from "../baseline/schema.ts";
import { addDays } from "../shared/day.ts";
import { TIERS } from "../shared/vocabulary.ts";
import type { ArbitraryContent } from "./arbitrary-city.ts";
import { type DrawnCity, RANDOM_FROM } from "./drawn-city.ts";
import { pick } from "./pick.ts";

/** The releases of a random city: each with up to five changes, effective one after the other. */
export function releasesFrom({ releases }: DrawnCity, content: ArbitraryContent): BaselineRelease[] {
	let effectiveFrom = addDays(RANDOM_FROM, -1);
	return releases.map(({ after, strength, validity, evidenceValidity, standard, grade }, index) => {
		effectiveFrom = addDays(effectiveFrom, after + 1);
		const reason = "the city wants it so";
		const requirement = (wanted: number) => pick(content.baseline.requirements, wanted).id;
		const changes: BaselineRelease["changes"] = [];
		if (strength !== null) {
			const tiers = strength % 2 === 0 ? (["M", "M", "M", "M"] as const) : (["-", "-", "S", "S"] as const);
			changes.push({ change: "strength", requirement: requirement(strength), tiers: [...tiers], reason });
		}
		if (validity !== null)
			changes.push({
				change: "validity",
				requirement: requirement(validity),
				validityDays: 1 + (validity % 200),
				reason,
			});
		if (evidenceValidity !== null)
			changes.push({
				change: "evidence-validity",
				evidenceType: pick(content.baseline.evidenceTypes, evidenceValidity).id,
				validityDays: evidenceValidity % 5 === 0 ? null : 1 + (evidenceValidity % 100),
				reason,
			});
		if (standard !== null && content.standards.length > 0) {
			const status = pick(["mandatory", "recommended", "retired"] as const, standard);
			changes.push({
				change: "standard",
				standard: pick(content.standards, standard).id,
				status,
				subjects: ["organisation", "platform", "product"],
				actors: [],
				fromTier: pick(TIERS, standard),
				from: addDays(effectiveFrom, standard % 90),
				reason,
			});
		}
		if (grade)
			changes.push({
				change: "minimum-grade",
				tiers: ["I1", "I1", "I1", pick(["I1", "I2", "I3"] as const, after)],
				reason,
			});
		return {
			version: `1.${index}.0`,
			publishedOn: "2025-12-01",
			publishedBy: "executive",
			effectiveFrom,
			note: "a release",
			changes,
		};
	});
}
