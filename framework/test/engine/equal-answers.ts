import { expect } from "vitest";
import { type CityEngine, type EngineDecision, STATUS_NAMES } from "../../src/engine/index.ts";
import { answerOn } from "../../src/gate/answer.ts";
import type { CityFacts } from "../../src/gate/facts.ts";
import { standings } from "../../src/gate/standing.ts";
import { type IsoDate, toDay } from "../../src/shared/day.ts";

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
		outOfService: [
			...new Set(
				reasons.flatMap((one) => (one.requirement === null && one.weight === "blocks" ? [`${one.subject}`] : [])),
			),
		].sort(),
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
export function expectEqual(city: CityEngine, facts: CityFacts, at: IsoDate): void {
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
