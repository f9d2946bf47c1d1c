import type { CityFile } from "@gatehouse/framework";

/** How many of each a city has; all zero when there is none. */
export function countCity(city: CityFile | null) {
	return {
		baselines: city?.baselines.length ?? 0,
		actors: city?.actors.length ?? 0,
		systems: city?.systems.length ?? 0,
		products: city?.products.length ?? 0,
		fleets: city?.fleets.length ?? 0,
		engagements: city?.engagements.length ?? 0,
		supplies: city?.supplies.length ?? 0,
		sightings: city?.sightings.length ?? 0,
		contracts: city?.contracts.length ?? 0,
		evidence: city?.evidence.length ?? 0,
		findings: city?.findings.length ?? 0,
		certificates: city?.certificates.length ?? 0,
		assessors: city?.assessors.length ?? 0,
		pastWork: city?.pastWork.length ?? 0,
		waivers: city?.waivers.length ?? 0,
		tierOverrides: city?.tierOverrides.length ?? 0,
		suspensions: city?.suspensions.length ?? 0,
		offices: city?.offices.length ?? 0,
		activities: city?.activities.length ?? 0,
		responsibilities: city?.responsibilities.length ?? 0,
		studies: city?.studies.length ?? 0,
		bodies: city?.bodies.length ?? 0,
		goals: city?.goals.length ?? 0,
		readiness: city?.readiness.length ?? 0,
		minutes: city?.minutes.length ?? 0,
	};
}
