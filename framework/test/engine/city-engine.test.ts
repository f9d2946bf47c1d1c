import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CityFile } from "../../src/ecosystem/city-file.ts";
import { CityEngine, compilePlan, outcomeDifferences } from "../../src/engine/index.ts";
import { answerOn } from "../../src/gate/answer.ts";
import { type CityFacts, indexCity } from "../../src/gate/facts.ts";
import { addDays, toDay } from "../../src/shared/day.ts";
import {
	arbitraryCity,
	arbitraryDay,
	type CitySketch,
	cityOf,
	contentOf,
	requirementOf,
	versionOf,
	versionsOf,
} from "../../src/testing/index.ts";
import { shippedContent } from "../shipped.ts";
import { expectEqual } from "./equal-answers.ts";
import { changesFrom } from "./fact-changes.ts";

const content = shippedContent();
const cities = arbitraryCity(content);

function factsOf(city: CityFile): CityFacts {
	return indexCity(city, content, versionsOf(city, content));
}

/** Two musts, one of them for some weeks only, and a should. */
const REQUIREMENTS = [
	requirementOf({ id: "GOV-01" }),
	requirementOf({ id: "GOV-02", bindsFrom: "2026-01-10", bindsUntil: "2026-01-30" }),
	requirementOf({ id: "GOV-03", tiers: ["S", "S", "S", "S"] }),
];

const day = (max: number) => fc.integer({ min: 0, max });
const cell = fc.record({ subject: day(9), requirement: fc.constantFrom("GOV-01", "GOV-02", "GOV-03") });
const fact = fc.record({
	cell,
	from: day(40),
	days: day(6),
	grade: fc.constantFrom("I0", "I1", "I2", "I3"),
	rejected: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 0),
	waiver: fc.integer({ min: 0, max: 3 }).map((drawn) => drawn === 0),
});

/** Ten systems with so many proofs, waivers and rejections of a few days each that they overlap, touch and leave gaps. */
const crowdedCity = fc.array(fact, { minLength: 20, maxLength: 120 }).map((facts): CitySketch => {
	const dated = facts.map((one, index) => {
		const from = addDays("2026-01-01", one.from);
		return { ...one, id: `${index}`, subject: `system-${one.cell.subject}`, from, until: addDays(from, one.days) };
	});
	return {
		systems: Array.from({ length: 10 }, (_, index) => ({ id: `system-${index}` })),
		evidence: dated
			.filter(({ waiver }) => !waiver)
			.map(({ id, subject, cell: { requirement }, from, until, grade, rejected }) => ({
				...{ id: `evidence-${id}`, subject, requirements: [requirement], from, until, grade },
				...(rejected ? { review: { state: "rejected", on: from, by: "owner", reason: "unsigned" } as const } : {}),
			})),
		waivers: dated
			.filter(({ waiver }) => waiver)
			.map(({ id, subject, cell: { requirement }, from, until }) => ({
				...{ id: `waiver-${id}`, subject, requirement, from, until },
			})),
	};
});

describe("the engine answers as the readable evaluator does", () => {
	test("[GATE-12] decisions, standings and tallies of random cities on random days", () => {
		fc.assert(
			fc.property(cities, arbitraryDay(), arbitraryDay(), (given, at, later) => {
				const facts = factsOf(given);
				const city = CityEngine.load(facts, at);
				if (city === undefined) {
					expect(answerOn(facts, "owner", at).outcome).toBe("deny");
					return;
				}
				city.engine.evaluateAll(toDay(at));
				expectEqual(city, facts, at);
				if (facts.versions.some(({ effectiveFrom }) => effectiveFrom > at !== effectiveFrom > later)) return;
				city.moveTo(later);
				city.engine.evaluateAll(toDay(later));
				expectEqual(city, facts, later);
			}),
			{ numRuns: 150 },
		);
	}, 120_000);

	test("[TIER-12] another day's tiers move subjects while the tally of the day stands", () => {
		fc.assert(
			fc.property(cities, arbitraryDay(), arbitraryDay(), (given, at, later) => {
				const facts = factsOf(given);
				const city = CityEngine.load(facts, at);
				if (city === undefined) return;
				if (facts.versions.some(({ effectiveFrom }) => effectiveFrom > at !== effectiveFrom > later)) return;
				city.engine.evaluateAll(toDay(later));
				city.moveTo(later);
				expectEqual(city, facts, later);
			}),
			{ numRuns: 60 },
		);
	}, 120_000);

	test("[STAND-07] after every single changed fact", () => {
		fc.assert(
			fc.property(cities, arbitraryDay(), (given, at) => {
				let now = { ...given, evidence: [] as CityFile["evidence"], waivers: [] as CityFile["waivers"] };
				let facts = factsOf(now);
				const city = CityEngine.load(facts, at);
				if (city === undefined) return;
				city.engine.evaluateAll(toDay(at));
				for (const change of changesFrom(given)) {
					now = change.apply(now);
					facts = { ...factsOf(now), versions: facts.versions };
					for (const requirement of change.requirements(facts)) city.changed(facts, change.subject, requirement);
				}
				expectEqual(city, facts, at);
			}),
			{ numRuns: 60 },
		);
	}, 120_000);

	test("[BASE-05] the preview of another version names the subjects that would stand otherwise", () => {
		fc.assert(
			fc.property(cities, arbitraryDay(), (given, at) => {
				const facts = factsOf(given);
				const next = facts.versions.at(-1);
				const city = CityEngine.load(facts, at);
				if (city === undefined || next === undefined) return;
				const other = CityEngine.load(facts, at, compilePlan(next.document))!;
				const nextFacts = indexCity(given, content, [{ ...next, effectiveFrom: "2000-01-01" }]);
				const own = (of: CityFacts, id: string) =>
					answerOn(of, id, at).verdicts.find((verdict) => verdict.id === id)?.outcome;
				const expected = city.ids.flatMap((id) => {
					const [before, after] = [own(facts, id), own(nextFacts, id)];
					return before === after ? [] : [`${id} ${before} ${after}`];
				});
				const differences = outcomeDifferences(city.engine, other.engine, toDay(at));
				expect(differences.map(({ subject, before, after }) => `${city.ids[subject]} ${before} ${after}`)).toEqual(
					expected,
				);
			}),
			{ numRuns: 60 },
		);
	}, 120_000);

	test("[STAND-02] many short facts for few cells", () => {
		fc.assert(
			fc.property(crowdedCity, fc.integer({ min: 0, max: 44 }), (sketch, days) => {
				const at = addDays("2026-01-01", days);
				const given = cityOf(sketch);
				const version = versionOf(REQUIREMENTS, { minimumGrade: ["I2", "I2", "I2", "I3"] });
				const facts = indexCity(given, contentOf(REQUIREMENTS), [version]);
				const city = CityEngine.load(facts, at)!;
				for (const day of [at, addDays(at, 1), addDays(at, 7)]) {
					city.engine.evaluateAll(toDay(day));
					expectEqual(city, facts, day);
				}
			}),
			{ numRuns: 150 },
		);
	}, 120_000);
});
