import type { CityFile } from "@gatehouse/framework";

type Counted = { [K in keyof CityFile]-?: CityFile[K] extends readonly unknown[] ? K : never }[keyof CityFile];

/** How many of each a city has; all zero when there is none. */
export function countCity(city: CityFile | null) {
	const of = (collection: Counted) => city?.[collection].length ?? 0;
	return {
		baselines: of("baselines"),
		actors: of("actors"),
		systems: of("systems"),
		products: of("products"),
		fleets: of("fleets"),
		engagements: of("engagements"),
		supplies: of("supplies"),
		sightings: of("sightings"),
		contracts: of("contracts"),
		evidence: of("evidence"),
		findings: of("findings"),
		certificates: of("certificates"),
		assessors: of("assessors"),
		pastWork: of("pastWork"),
		trusts: of("trusts"),
		waivers: of("waivers"),
		tierOverrides: of("tierOverrides"),
		suspensions: of("suspensions"),
		offices: of("offices"),
		activities: of("activities"),
		responsibilities: of("responsibilities"),
		studies: of("studies"),
		bodies: of("bodies"),
		goals: of("goals"),
		readiness: of("readiness"),
		minutes: of("minutes"),
	};
}
