import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SAMPLING, sampleSize, samplingPlan, type Tier } from "../../../src/index.ts";

/** The chance that a sample holds none of those that fall short, by counting: binomial over binomial. */
function chanceOfNone(population: number, falling: number, size: number): number {
	const logFactorial = (n: number) => Array.from({ length: n }, (_, i) => Math.log(i + 1)).reduce((a, b) => a + b, 0);
	const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k);
	if (size > population - falling) return 0;
	return Math.exp(logChoose(population - falling, size) - logChoose(population, size));
}

const tiers = fc.constantFrom<Tier>(1, 2, 3, 4);

describe("[ASMT-05] sampling plans", () => {
	test("have the sizes that were worked out by hand", () => {
		// Of 3 nothing can be left out at any tier: 1 - 1/3 is more than each share that remains.
		expect(samplingPlan(0, 4, "s")).toMatchObject({ size: 0, items: [] });
		expect(samplingPlan(1, 1, "s").items).toEqual([1]);
		// 10 items at tier 1: 3 fall short; 7/10·6/9·5/8·4/7 = 1/6 ≤ 1/5, and three draws leave 7/24.
		expect(samplingPlan(10, 1, "s").size).toBe(4);
		// Of many, the bound is ln(1 − confidence) / ln(1 − share): 7.2, 21.9, 58.4 and 148.3.
		expect(([1, 2, 3, 4] as const).map((tier) => samplingPlan(10_000_000, tier, "s").size)).toEqual([8, 22, 59, 149]);
	});

	test("are the smallest that show it", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 400 }), tiers, (population, tier) => {
				const { confidence, tolerable } = SAMPLING[tier - 1] ?? SAMPLING[3];
				const size = sampleSize(population, confidence, tolerable);
				const falling = Math.min(population, Math.floor(tolerable * population) + 1);
				expect(chanceOfNone(population, falling, size)).toBeLessThanOrEqual(1 - confidence + 1e-9);
				if (size > 0) expect(chanceOfNone(population, falling, size - 1)).toBeGreaterThan(1 - confidence - 1e-9);
			}),
		);
	});

	test("draw each item once, the same for the same seed, larger at a higher tier", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), tiers, fc.string(), (population, tier, seed) => {
				const plan = samplingPlan(population, tier, seed);
				expect(samplingPlan(population, tier, seed)).toEqual(plan);
				expect(new Set(plan.items).size).toBe(plan.size);
				expect(plan.items.every((item) => Number.isInteger(item) && item >= 1 && item <= population)).toBe(true);
				expect([...plan.items].sort((a, b) => a - b)).toEqual(plan.items);
				if (tier < 4) {
					expect(samplingPlan(population, (tier + 1) as Tier, seed).size).toBeGreaterThanOrEqual(plan.size);
				}
			}),
		);
	});

	test("favour no item: over many seeds each of ten comes about as often", () => {
		const seen = new Array(10).fill(0);
		for (let seed = 0; seed < 5000; seed++) {
			for (const item of samplingPlan(10, 1, `${seed}`).items) seen[item - 1] += 1;
		}
		// 2000 expected of each; six standard deviations are 208.
		for (const count of seen) expect(Math.abs(count - 2000)).toBeLessThan(210);
	});
});
