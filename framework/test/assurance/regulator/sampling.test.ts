import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Certificate } from "../../../src/assurance/certificate.ts";
import type { Finding } from "../../../src/assurance/finding.ts";
import {
	type DrawInput,
	drawSample,
	leastSample,
	SAMPLE_SHARE,
	sampledFrom,
	sampleWeight,
} from "../../../src/assurance/regulator/sampling.ts";
import type { Tier } from "../../../src/shared/vocabulary.ts";
import { certificateOf, event } from "../certificate.ts";

const many = (count: number, more: (index: number) => Partial<Certificate> = () => ({})): Certificate[] =>
	Array.from({ length: count }, (_, index) => certificateOf(more(index), index + 1));
const finding = (severity: Finding["severity"], on: string, subject = "lamps"): Finding => ({
	...{ id: `f-${on}`, subject, requirement: "SUP-01", severity, title: "t", text: "t", by: "lab", on, corrections: [] },
});
const input = (more: Partial<DrawInput> = {}): DrawInput => ({
	...{
		certificates: many(60),
		findings: [],
		year: 2026,
		at: "2026-10-01",
		seed: "abc",
		drawn: [],
		examined: new Map(),
	},
	...more,
});
const idsOf = (drawn: readonly { certificate: string }[]) => drawn.map(({ certificate }) => certificate);

describe("[REG-03] how many are drawn", () => {
	test("at least the share of those in force in the year, rounded up", () => {
		expect([0, 1, 25, 26, 50, 100].map(leastSample)).toEqual([0, 1, 1, 2, 2, 4]);
		fc.assert(
			fc.property(fc.nat({ max: 200 }), (count) => {
				const drawn = drawSample(input({ certificates: many(count) }));
				expect(drawn).toHaveLength(leastSample(count));
				expect(drawn.length).toBeGreaterThanOrEqual(count * SAMPLE_SHARE);
				expect(new Set(idsOf(drawn)).size).toBe(drawn.length);
			}),
			{ numRuns: 30 },
		);
	});

	test("of those in force on some day of the year, through the day", () => {
		const before = certificateOf(
			{ from: "2025-01-01", until: "2025-12-31", events: [event("issue", "2025-01-01")] },
			7,
		);
		const gone = certificateOf({ events: [event("issue", "2026-02-01"), event("withdraw", "2026-02-01")] }, 8);
		const later = certificateOf({ from: "2026-11-01", until: "2027-10-31", events: [event("issue", "2026-11-01")] }, 9);
		const certificates = [before, gone, later, certificateOf()];
		expect(sampledFrom({ certificates, year: 2026, at: "2026-10-01" })).toEqual([certificateOf()]);
	});

	test("what was drawn stays drawn, and later draws add what is missing", () => {
		const first = idsOf(drawSample(input()));
		expect(first).toHaveLength(3);
		expect(drawSample(input({ drawn: first }))).toEqual([]);
		const grown = drawSample(input({ certificates: many(120), drawn: first }));
		expect(grown).toHaveLength(2);
		expect(idsOf(grown).some((id) => first.includes(id))).toBe(false);
	});
});

describe("[REG-04] how likely a certificate is drawn", () => {
	const weigh = (more: Partial<Certificate>, context: Partial<Parameters<typeof sampleWeight>[1]> = {}) =>
		sampleWeight(certificateOf(more), { findings: [], at: "2026-02-01", examined: new Map(), ...context });

	test("follows tier, findings of two years and days since anybody looked", () => {
		expect(([1, 2, 3, 4] as const).map((tier) => weigh({ tier }).weight)).toEqual([1, 2, 4, 8]);
		const findings = [
			...[finding("major", "2026-01-01"), finding("minor", "2025-06-01"), finding("observation", "2026-01-02")],
			...[finding("major", "2023-01-01"), finding("major", "2026-01-01", "other"), finding("major", "2026-03-01")],
			{ ...finding("major", "2026-01-03"), withdrawn: { on: "2026-01-04", by: "lab", reason: "none" } },
		];
		expect(weigh({ tier: 1 }, { findings })).toEqual({ weight: 2.25, tier: 1, major: 1, minor: 1, days: 0 });
		expect(weigh({ tier: 1 }, { at: "2027-02-01" })).toMatchObject({ days: 365, weight: 2 });
		const examined = new Map([[certificateOf().id, "2026-12-01"]]);
		expect(weigh({ tier: 1 }, { at: "2026-12-31", examined }).days).toBe(30);
	});

	test("a riskier one is never drawn less: who is drawn stays drawn at a higher tier", () => {
		fc.assert(
			fc.property(fc.string(), fc.integer({ min: 0, max: 59 }), (seed, place) => {
				const at = (tier: Tier) =>
					idsOf(drawSample(input({ seed, certificates: many(60, (index) => (index === place ? { tier } : {})) })));
				const id = certificateOf({}, place + 1).id;
				if (at(1).includes(id)) expect(at(4)).toContain(id);
			}),
			{ numRuns: 40 },
		);
	});

	test("over many seeds, tier 4 is drawn far more often than tier 1", () => {
		const certificates = many(60, (index) => ({ tier: index % 2 === 0 ? 4 : 1 }));
		const high = new Set(certificates.filter(({ tier }) => tier === 4).map(({ id }) => id));
		const drawn = Array.from({ length: 200 }, (_, seed) =>
			idsOf(drawSample(input({ certificates, seed: String(seed) }))),
		);
		const share = drawn.flat().filter((id) => high.has(id)).length / drawn.flat().length;
		expect(share).toBeGreaterThan(0.8);
		expect(share).toBeLessThan(1);
	});
});

test("[REG-05] the same facts, year, day and seed give the same draw, in whatever order they come", () => {
	fc.assert(
		fc.property(fc.string(), fc.shuffledSubarray(many(60), { minLength: 60 }), (seed, certificates) => {
			expect(drawSample(input({ seed, certificates }))).toEqual(drawSample(input({ seed })));
		}),
		{ numRuns: 40 },
	);
	const draws = new Set(["a", "b", "c", "d"].map((seed) => JSON.stringify(drawSample(input({ seed })))));
	expect(draws.size).toBeGreaterThan(1);
});
