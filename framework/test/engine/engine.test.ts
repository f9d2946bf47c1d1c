import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Arena } from "../../src/engine/arena.ts";
import { decideSubject } from "../../src/engine/decide.ts";
import { compilePlan, Engine, FIRST_DAY, factsDecider, LAST_DAY, STATUS_NAMES } from "../../src/engine/index.ts";
import { kernelMemory } from "../../src/engine/kernel.ts";
import { toDay } from "../../src/shared/day.ts";
import { requirementOf, versionOf } from "../../src/testing/index.ts";
import { type Change, change, Ledger } from "./ledger.ts";

const requirements = [
	requirementOf({ id: "GOV-01" }),
	requirementOf({ id: "GOV-02", tiers: ["S", "S", "M", "M"] }),
	requirementOf({ id: "GOV-03", tiers: ["-", "M", "M", "M"], bindsFrom: "2026-01-10", bindsUntil: "2026-01-25" }),
	requirementOf({ id: "GOV-04", when: ["remote-access"] }),
];
const plan = compilePlan(versionOf(requirements, { minimumGrade: ["I0", "I1", "I2", "I3"] }).document);

/** Everything a ledger says is what the engine says: every status, every decision, the tally of its day. */
function expectEqual(engine: Engine, ledger: Ledger, at: number): void {
	for (let subject = 0; subject < engine.subjects; subject++) {
		const statuses = plan.ids.map((_, requirement) => STATUS_NAMES[engine.status(subject, requirement, at)]);
		expect(statuses).toEqual(ledger.statuses(subject, at));
		const { outcome, outOfService, reasons } = decideSubject(engine, subject, at);
		expect([outcome, outOfService.length === 1]).toEqual([ledger.outcome(subject, at), !ledger.inService(subject, at)]);
		expect(reasons.map((one) => one.requirement).sort()).toEqual(ledger.shortOf(subject, at));
		const handed = factsDecider(plan)(ledger.facts(subject), at);
		expect(handed.outcome).toBe(outcome);
		expect(handed.reasons.map((one) => `${one.requirement} ${one.weight} ${one.status}`).sort()).toEqual(
			reasons.map((one) => `${one.requirement} ${one.weight} ${one.status}`).sort(),
		);
	}
}

function expectOutcomes(engine: Engine, ledger: Ledger, at: number): void {
	for (let subject = 0; subject < engine.subjects; subject++) {
		expect(engine.outcome(subject)).toBe(ledger.outcome(subject, at));
	}
}

function apply(engine: Engine, ledger: Ledger, one: Change): void {
	ledger.apply(one);
	const subject = one.subject % Math.max(1, engine.subjects);
	if (one.what === "subject" || engine.subjects === 0) engine.addSubject(one.class, one.term);
	else if (one.what === "class") engine.reclassify(subject, one.class, one.term);
	else if (one.what === "proof") engine.applyProof(subject, one.requirement, one.grade, one.from, one.until);
	else if (one.what === "waiver") engine.applyWaiver(subject, one.requirement, one.from, one.until);
	else if (one.what === "rejection") engine.applyRejection(subject, one.requirement, one.from);
	else if (one.what === "clear") engine.clearCell(subject, one.requirement);
	else engine.trim();
}

describe("an engine under random changes", () => {
	for (const [name, arena] of [
		["the kernel", () => new Arena(kernelMemory())],
		["ordinary arrays", () => new Arena(undefined)],
	] as const) {
		test(`[STAND-02] keeps every status and the tally of its day, with ${name}`, () => {
			const day = fc.integer({ min: 0, max: 40 }).map((days) => toDay("2026-01-01") + days);
			fc.assert(
				fc.property(fc.array(change(plan), { minLength: 1, maxLength: 120 }), day, day, (changes, first, second) => {
					const engine = new Engine(plan, arena());
					const ledger = new Ledger(plan);
					for (const [index, one] of changes.entries()) {
						apply(engine, ledger, one);
						if (index === changes.length >> 1) engine.evaluateAll(first);
					}
					if (engine.day !== undefined) {
						expect(engine.tally).toEqual(ledger.tally(first));
						expectOutcomes(engine, ledger, first);
					}
					expectEqual(engine, ledger, first);
					expect(engine.evaluateAll(second)).toEqual(ledger.tally(second));
					expectOutcomes(engine, ledger, second);
					engine.trim();
					expect(engine.evaluateAll(first)).toEqual(ledger.tally(first));
					expectEqual(engine, ledger, second);
				}),
				{ numRuns: 200 },
			);
		}, 120_000);
	}

	test("[GATE-02] a waived subject stands as before when another leaves its class", () => {
		const engine = new Engine(plan);
		const day = toDay("2026-01-05");
		const [first] = [0, 1, 2].map(() => engine.addSubject({ kind: "platform", tier: 1, actorKinds: [], traits: [] }));
		engine.applyWaiver(2, 0, day, day + 5);
		engine.evaluateAll(day);
		expect([0, 1, 2].map((subject) => engine.outcome(subject))).toEqual(["deny", "deny", "conditional"]);
		engine.reclassify(first!, { kind: "platform", tier: 3, actorKinds: [], traits: [] });
		for (const evaluate of [() => {}, () => engine.evaluateAll(day)]) {
			evaluate();
			expect([0, 1, 2].map((subject) => engine.outcome(subject))).toEqual(["deny", "deny", "conditional"]);
		}
	});

	test("[TIME-01] the days it can count, and no other", () => {
		const engine = new Engine(plan);
		const subject = engine.addSubject({ kind: "platform", tier: 1, actorKinds: [], traits: [] });
		engine.applyProof(subject, 0, 3, null, null);
		expect([FIRST_DAY, LAST_DAY]).toEqual([toDay("2000-01-01"), toDay("2089-09-15")]);
		for (const day of [FIRST_DAY, LAST_DAY]) expect(STATUS_NAMES[engine.status(subject, 0, day)]).toBe("met");
		for (const day of [FIRST_DAY - 1, LAST_DAY + 1]) expect(() => engine.status(subject, 0, day)).toThrow(RangeError);
	});

	test("[PROOF-02] a proof that ended before the engine's first day has expired", () => {
		const engine = new Engine(plan);
		const subject = engine.addSubject({ kind: "platform", tier: 1, actorKinds: [], traits: [] });
		engine.applyProof(subject, 0, 3, toDay("1990-01-01"), toDay("1999-12-31"));
		expect(STATUS_NAMES[engine.status(subject, 0, FIRST_DAY)]).toBe("expired");
	});

	test("[GATE-01] more rows than one run of the kernel counts", () => {
		const count = 140_000;
		for (const arena of [new Arena(kernelMemory()), new Arena(undefined)]) {
			const engine = new Engine(plan, arena);
			engine.reserve({ kind: "platform", tier: 1, actorKinds: [], traits: [] }, count);
			for (let i = 0; i < count; i++) {
				const subject = engine.addSubject({ kind: "platform", tier: 1, actorKinds: [], traits: [] });
				if (i % 1000 !== 0) engine.applyProof(subject, 0, 1, toDay("2026-01-01"), toDay("2026-12-31"));
			}
			const tally = engine.evaluateAll(toDay("2026-06-01"));
			expect([tally.allow, tally.deny, tally.musts[0], tally.blocking[0]]).toEqual([139_860, 140, count, 140]);
		}
	});
});
