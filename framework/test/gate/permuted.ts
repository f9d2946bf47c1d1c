import type { CityFile } from "../../src/ecosystem/city-file.ts";

/** The same city with its lists in another order. */
export function permuted(city: CityFile, seed: number): CityFile {
	return {
		...city,
		actors: shuffled(city.actors, seed),
		systems: shuffled(city.systems, seed + 1).map((system) => ({
			...system,
			dependsOn: shuffled(system.dependsOn, seed),
		})),
		products: shuffled(city.products, seed + 2),
		fleets: shuffled(city.fleets, seed + 3),
		engagements: shuffled(city.engagements, seed + 4).map((one) => ({
			...one,
			delivers: shuffled(one.delivers, seed),
			connectsTo: shuffled(one.connectsTo, seed),
		})),
		supplies: shuffled(city.supplies, seed + 5),
		evidence: shuffled(city.evidence, seed + 6).map((one) => ({
			...one,
			requirements: shuffled(one.requirements, seed),
		})),
		findings: shuffled(city.findings, seed + 10),
		offices: shuffled(city.offices, seed + 11),
		responsibilities: shuffled(city.responsibilities, seed + 12),
		waivers: shuffled(city.waivers, seed + 7),
		tierOverrides: shuffled(city.tierOverrides, seed + 8),
		suspensions: shuffled(city.suspensions, seed + 9),
		goals: shuffled(city.goals, seed + 11),
		minutes: shuffled(city.minutes, seed + 12),
		readiness: shuffled(city.readiness, seed + 13),
	};
}

/** Fisher and Yates with a small generator of its own, so that a failing seed can be run again. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
	const result = [...items];
	let state = seed * 2_654_435_761 + 1;
	for (let index = result.length - 1; index > 0; index -= 1) {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		const other = Math.floor((state / 2_147_483_648) * (index + 1));
		const [a, b] = [result[index], result[other]];
		if (a === undefined || b === undefined) continue;
		result[index] = b;
		result[other] = a;
	}
	return result;
}
