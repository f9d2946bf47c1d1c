import type { Conflict, IndependenceQuestion } from "../../src/assurance/conflict.ts";
import { conflictsOf } from "../../src/assurance/independence.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";

export const AT = "2026-07-01";
export const ACCREDITED = {
	scheme: "ISO/IEC 17065",
	body: "National board",
	number: "PC-7",
	from: "2025-01-01",
	until: "2027-12-31",
};
export const LAB = { id: "lab", accreditations: [ACCREDITED] };

/** A lab of its own house, a maker with its product, and a city that runs a pump. */
export const sketch = (more: CitySketch = {}): CitySketch => ({
	...more,
	actors: [{ id: "lab", kinds: ["test-lab"] }, { id: "maker" }, ...(more.actors ?? [])].filter(
		({ id }, index, all) => all.findLastIndex((one) => one.id === id) === index,
	),
	products: [{ id: "lamp", maker: "maker" }],
	systems: [{ id: "pump", operator: "maker", accountable: "owner" }],
	assessors: more.assessors ?? [LAB],
});
export const asked = (more: CitySketch = {}, question: Partial<IndependenceQuestion> = {}): Conflict[] =>
	conflictsOf({ city: cityOf(sketch(more)), assessor: "lab", subject: "lamp", at: AT, ...question });
export const kinds = (found: readonly Conflict[]) => found.map(({ kind }) => kind);
export const way = ([first]: readonly Conflict[]) =>
	first?.path.map(({ name, link }) => (link === null ? name : `${name} ${link}`)).join(" > ");
