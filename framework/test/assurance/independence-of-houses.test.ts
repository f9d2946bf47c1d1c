import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IndependenceQuestion } from "../../src/assurance/conflict.ts";
import { conflictsOf } from "../../src/assurance/independence.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { ACCREDITED, AT, kinds } from "./assessor.ts";

/** A forest of houses over six actors: each belongs to an earlier one or to nobody. */
const forest = fc.record({
	parents: fc.tuple(...[0, 1, 2, 3, 4, 5].map((index) => fc.integer({ min: -1, max: index - 1 }))),
	work: fc.option(fc.tuple(fc.nat(5), fc.nat(5))),
	supply: fc.option(fc.tuple(fc.nat(5), fc.nat(5))),
	same: fc.option(fc.tuple(fc.nat(5), fc.nat(5))),
});
type Forest = typeof forest extends fc.Arbitrary<infer T> ? T : never;

const idOf = (index: number) => `a${index}`;
const cityFrom = ({ parents, work, supply, same }: Forest, added: { of: number; to: number } | null = null) =>
	cityOf({
		actors: parents.map((given, index) => {
			const parent = added?.of === index ? added.to : given;
			const contact = same?.includes(index) ? { contact: { name: "Zoe", email: "zoe@one.example" } } : {};
			return { id: idOf(index), ...(parent < 0 ? {} : { parent: idOf(parent) }), ...contact };
		}),
		assessors: parents.map((_, index) => ({ id: idOf(index), accreditations: [ACCREDITED] })),
		pastWork: work === null ? [] : [{ id: "w", by: idOf(work[0]), for: idOf(work[1]) }],
		supplies:
			supply === null || supply[0] === supply[1] ? [] : [{ id: "s", from: idOf(supply[0]), to: idOf(supply[1]) }],
	});
const between = (city: IndependenceQuestion["city"], assessor: number, subject: number) =>
	kinds(conflictsOf({ city, assessor: idOf(assessor), subject: idOf(subject), at: AT })).sort();

describe("whatever the houses are", () => {
	test("[ASSR-03] what joins two by ownership joins them from either side", () => {
		fc.assert(
			fc.property(forest, fc.nat(5), fc.nat(5), (drawn, a, b) => {
				const city = cityFrom(drawn);
				const owned = (from: number, to: number) =>
					between(city, from, to).filter((kind) => kind === "ownership" || kind === "common-house");
				expect(owned(a, b)).toEqual(owned(b, a));
			}),
		);
	});

	test("[ASSR-03] one more owner takes no conflict away", () => {
		fc.assert(
			fc.property(forest, fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5), (drawn, of, to, assessor, subject) => {
				// Only who belongs to nobody gets an owner, and none that belongs to it.
				fc.pre(drawn.parents[of] === -1 && to < of);
				const before = between(cityFrom(drawn), assessor, subject);
				const after = between(cityFrom(drawn, { of, to }), assessor, subject);
				for (const kind of before) expect(after).toContain(kind);
			}),
		);
	});

	test("every path leads from the assessor to the subject, each station joined to the next", () => {
		fc.assert(
			fc.property(forest, fc.nat(5), fc.nat(5), (drawn, assessor, subject) => {
				const city = cityFrom(drawn);
				for (const { path } of conflictsOf({ city, assessor: idOf(assessor), subject: idOf(subject), at: AT })) {
					expect(path[0]?.id).toBe(idOf(assessor));
					expect(path.at(-1)?.id).toBe(idOf(subject));
					expect(path.map(({ link }) => link === null)).toEqual(path.map((_, index) => index === path.length - 1));
				}
			}),
		);
	});
});
