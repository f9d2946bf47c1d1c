import { CITY_SCHEMA, type CityFile, cityFile } from "@gatehouse/framework";
import { writeYaml } from "../yaml/write.ts";
import { bySchema } from "./ordered.ts";

const HEADER = `# A city as Gatehouse reads and writes it, form ${CITY_SCHEMA}; docs/city-file.md explains every key.
# Lists are in order of their ids, baselines in order of their first day; values that are defaults are left out.

`;

/**
 * Writes a city in its one canonical form: equal cities give equal texts, so that a difference between two exports is
 * a difference between two cities. {@link readCityFile} reads it back as {@link sortedCity} of the same.
 */
export function writeCityFile(city: CityFile): string {
	return HEADER + writeYaml(bySchema(cityFile, sortedCity(city)));
}

/** The city with its lists in canonical order: by id, releases by first day, then version. Code-unit order throughout. */
export function sortedCity(city: CityFile): CityFile {
	return {
		...city,
		baselines: sorted(city.baselines, (release) => `${release.effectiveFrom} ${release.version}`),
		actors: byId(city.actors),
		systems: byId(city.systems),
		products: byId(city.products),
		fleets: byId(city.fleets),
		engagements: byId(city.engagements),
		supplies: byId(city.supplies),
		sightings: byId(city.sightings),
		contracts: byId(city.contracts),
		evidence: byId(city.evidence),
		findings: byId(city.findings),
		certificates: byId(city.certificates),
		assessors: byId(city.assessors),
		pastWork: byId(city.pastWork),
		trusts: byId(city.trusts),
		waivers: byId(city.waivers),
		tierOverrides: byId(city.tierOverrides),
		suspensions: byId(city.suspensions),
		offices: byId(city.offices),
		activities: byId(city.activities),
		responsibilities: byId(city.responsibilities),
		studies: byId(city.studies),
		bodies: byId(city.bodies),
		goals: byId(city.goals),
		readiness: byId(city.readiness),
		minutes: byId(city.minutes),
	};
}

const byId = <T extends { id: string }>(list: readonly T[]): T[] => sorted(list, ({ id }) => id);

function sorted<T>(list: readonly T[], key: (item: T) => string): T[] {
	return list
		.map((item) => ({ item, key: key(item) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ item }) => item);
}
