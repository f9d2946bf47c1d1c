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
		waivers: city?.waivers.length ?? 0,
		tierOverrides: city?.tierOverrides.length ?? 0,
		suspensions: city?.suspensions.length ?? 0,
	};
}
