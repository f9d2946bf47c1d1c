import type { CityFile } from "@gatehouse/framework";

/** Longest id, and room for a number behind a name. */
const LONGEST = 80;
const NUMBER = 6;

/** An id made of a name that nothing in the city has yet. */
export function freeId(city: CityFile, name: string): string {
	const taken = new Set(
		[...city.actors, ...city.systems, ...city.products, ...city.fleets, ...city.engagements, ...city.supplies].map(
			({ id }) => id,
		),
	);
	const plain = name
		.normalize("NFKD")
		.toLowerCase()
		.replaceAll(/\p{M}/gu, "")
		.replaceAll(/[^a-z0-9]+/g, "-")
		.slice(0, LONGEST - NUMBER)
		.replaceAll(/^-+|-+$/g, "");
	const base = plain === "" ? "supplier" : plain;
	for (let number = 1; ; number += 1) {
		const id = number === 1 ? base : `${base}-${number}`;
		if (!taken.has(id)) return id;
	}
}
