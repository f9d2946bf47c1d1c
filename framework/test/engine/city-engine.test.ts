import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CityFile } from "../../src/ecosystem/city-file.ts";
import { CityEngine, type EngineDecision, STATUS_NAMES } from "../../src/engine/index.ts";
import { answerOn } from "../../src/gate/answer.ts";
import { type CityFacts, indexCity } from "../../src/gate/facts.ts";
import { standings } from "../../src/gate/standing.ts";
import { type IsoDate, toDay } from "../../src/shared/day.ts";
import { arbitraryCity, arbitraryDay, versionsOf } from "../../src/testing/index.ts";
import { shippedContent } from "../shipped.ts";

const content = shippedContent();
const cities = arbitraryCity(content);

function factsOf(city: CityFile): CityFacts {
	return indexCity(city, content, versionsOf(city, content));
}

/** What both evaluators must say alike about one target. */
type Verdict = { outcome: string; reasons: string[]; outOfService: string[] };

function readable(facts: CityFacts, id: string, at: IsoDate): Verdict {
	const { outcome, reasons } = answerOn(facts, id, at);
	return {
		outcome,
		reasons: reasons
			.filter(({ requirement }) => requirement !== null)
			.map((one) => `${one.subject} ${one.requirement} ${one.weight} ${one.status}`)
			.sort(),
		outOfService: [...new Set(reasons.flatMap((one) => (one.requirement === null ? [`${one.subject}`] : [])))].sort(),
	};
}

function encoded(city: CityEngine, decision: EngineDecision): Verdict {
	return {
		outcome: decision.outcome,
		reasons: decision.reasons
			.map((one) => `${city.ids[one.subject]} ${one.requirement} ${one.weight} ${one.status}`)
			.sort(),
		outOfService: decision.outOfService.map((number) => `${city.ids[number]}`).sort(),
	};
}

/** Decisions, standings and tally of every subject are those of the readable evaluator. */
function expectEqual(city: CityEngine, facts: CityFacts, at: IsoDate): void {
	const day = toDay(at);
	const { plan } = city.engine;
	const tally = { allow: 0, conditional: 0, deny: 0 };
	const counts = new Map<string, number>();
	for (const [number, id] of city.ids.entries()) {
		expect(encoded(city, city.decide(id, at))).toEqual(readable(facts, id, at));
		const own = answerOn(facts, id, at).verdicts.find((verdict) => verdict.id === id);
		if (own !== undefined) tally[own.outcome]++;
		for (const standing of standings(facts, id, at)) {
			const requirement = plan.numberOf.get(standing.requirement) ?? -1;
			expect(`${standing.requirement} ${STATUS_NAMES[city.engine.status(number, requirement, day)]}`).toBe(
				`${standing.requirement} ${standing.status}`,
			);
			const key = `${standing.requirement} ${standing.strength} ${standing.status}`;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	expectTally(city, tally, counts);
}

function expectTally(city: CityEngine, outcomes: object, counts: ReadonlyMap<string, number>): void {
	const { tally, plan } = city.engine;
	expect({ allow: tally.allow, conditional: tally.conditional, deny: tally.deny }).toEqual(outcomes);
	const sum = (id: string, strength: string, statuses: readonly string[]) =>
		statuses.reduce((total, status) => total + (counts.get(`${id} ${strength} ${status}`) ?? 0), 0);
	const short = ["insufficient-grade", "expired", "rejected", "unproven"];
	for (const [number, id] of plan.ids.entries()) {
		const counted = [tally.musts, tally.blocking, tally.conditions, tally.shoulds, tally.advice].map(
			(list) => list[number],
		);
		expect([id, ...counted]).toEqual([
			id,
			sum(id, "M", ["met", "waived", ...short]),
			sum(id, "M", short),
			sum(id, "M", ["waived"]),
			sum(id, "S", ["met", "waived", ...short]),
			sum(id, "S", ["waived", ...short]),
		]);
	}
}

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
			fc.property(cities, cities, arbitraryDay(), (given, other, at) => {
				let now = { ...given, evidence: [] as CityFile["evidence"], waivers: [] as CityFile["waivers"] };
				let facts = factsOf(now);
				const city = CityEngine.load(facts, at);
				if (city === undefined) return;
				city.engine.evaluateAll(toDay(at));
				for (const change of changesFrom(given, other)) {
					now = change.apply(now);
					facts = { ...factsOf(now), versions: facts.versions };
					for (const requirement of change.requirements(facts)) city.changed(facts, change.subject, requirement);
				}
				expectEqual(city, facts, at);
			}),
			{ numRuns: 60 },
		);
	}, 120_000);
});

type Change = {
	subject: string;
	requirements(facts: CityFacts): readonly string[];
	apply<T extends Pick<CityFile, "evidence" | "waivers">>(city: T): T;
};

/** Evidence and waivers handed in one by one, every third taken back, every fourth review turned round. */
function changesFrom(given: CityFile, other: CityFile): Change[] {
	const changes: Change[] = [];
	const evidenceChange = (
		item: CityFile["evidence"][number],
		edit: (list: CityFile["evidence"]) => CityFile["evidence"],
	) =>
		changes.push({
			subject: item.subject,
			requirements: (facts) => [
				...item.requirements,
				...(facts.versions.at(-1)?.document.requirements ?? [])
					.filter(({ standard }) => standard !== undefined && item.standards.includes(standard))
					.map(({ id }) => id),
				...facts.versions.flatMap(({ document }) =>
					document.requirements
						.filter(({ standard }) => standard !== undefined && item.standards.includes(standard))
						.map(({ id }) => id),
				),
			],
			apply: (city) => ({ ...city, evidence: edit(city.evidence) }),
		});
	for (const [index, item] of given.evidence.entries()) {
		evidenceChange(item, (list) => [...list, item]);
		if (index % 3 === 0) evidenceChange(item, (list) => list.filter(({ id }) => id !== item.id));
		else if (index % 4 === 0) {
			const review = { state: "rejected" as const, on: item.review.on, by: "owner", reason: "looked again" };
			evidenceChange(item, (list) => list.map((one) => (one.id === item.id ? { ...one, review } : one)));
		}
	}
	for (const waiver of [...given.waivers, ...other.waivers.map((one) => ({ ...one, id: `other-${one.id}` }))]) {
		if (![...factsOf(given).subjects.keys()].includes(waiver.subject)) continue;
		changes.push({
			subject: waiver.subject,
			requirements: () => [waiver.requirement],
			apply: (city) => ({ ...city, waivers: [...city.waivers, waiver] }),
		});
	}
	return changes;
}
