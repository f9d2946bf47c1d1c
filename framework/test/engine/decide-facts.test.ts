import fc from "fast-check";
import { expect, test } from "vitest";
import { compilePlan, decideSubject, Engine, type FactsInCall, factsDecider } from "../../src/engine/index.ts";
import { toDay } from "../../src/shared/day.ts";
import type { Grade } from "../../src/shared/vocabulary.ts";
import { requirementOf, versionOf } from "../../src/testing/index.ts";

const plan = compilePlan(
	versionOf([
		requirementOf({ id: "GOV-01" }),
		requirementOf({ id: "GOV-02", tiers: ["S", "S", "M", "M"] }),
		requirementOf({ id: "GOV-03" }),
		requirementOf({ id: "GOV-04", tiers: ["-", "S", "M", "M"] }),
	]).document,
);
const at = toDay("2026-06-01");
const decide = factsDecider(plan);

test("[GATE-03] proofs in any order, repeated, missing or too many, decide as the same facts do when they are resident", () => {
	const proof = fc.record({
		requirement: fc.constantFrom("GOV-01", "GOV-02", "GOV-03", "GOV-04", "GOV-99"),
		grade: fc.constantFrom<Grade[]>("I0", "I1", "I2", "I3", "I3", "I3"),
		from: fc.integer({ min: -9, max: 1 }).map((days) => at + days),
		until: fc.option(fc.integer({ min: -1, max: 9 }).map((days) => at + days)),
	});
	const inOrder = fc.tuple(...plan.ids.map((requirement) => proof.map((drawn) => ({ ...drawn, requirement }))));
	const facts = fc.record({
		kind: fc.constant("platform" as const),
		tier: fc.constantFrom(1 as const, 2 as const, 4 as const),
		actorKinds: fc.constant([]),
		traits: fc.constant([]),
		proofs: fc.oneof(inOrder, fc.array(proof), fc.subarray(plan.ids as string[]).map(allHeld)),
	});
	fc.assert(
		fc.property(facts, (given: FactsInCall) => {
			const engine = new Engine(plan);
			const subject = engine.addSubject(given);
			for (const { requirement, grade, from, until } of given.proofs) {
				const number = plan.numberOf.get(requirement);
				// Facts in a call that end before they begin hold on no day; the engine is given none of those.
				if (number !== undefined && (until === null || from <= until)) {
					engine.applyProof(subject, number, Number(grade.slice(1)), from, until);
				}
			}
			const [handed, resident] = [decide(given, at), decideSubject(engine, subject, at)];
			expect(handed.outcome).toBe(resident.outcome);
			const { proofs } = given;
			if (proofs.some(({ from, until }) => until !== null && until < from)) return;
			expect(handed.reasons.map(({ subject: _, ...reason }) => reason)).toEqual(
				resident.reasons.map(({ subject: _, ...reason }) => reason),
			);
		}),
		{ numRuns: 1000 },
	);
});

function allHeld(ids: readonly string[]): FactsInCall["proofs"] {
	return ids.map((requirement) => ({ requirement, grade: "I3", from: at - 5, until: null }));
}

test("[GATE-03] everything proven is allowed without a reason, and out of service is denied all the same", () => {
	const facts = { kind: "platform", tier: 2, actorKinds: [], traits: [], proofs: allHeld(plan.ids) } as const;
	expect(decide(facts, at)).toEqual({ outcome: "allow", outOfService: [], reasons: [] });
	const retired = { ...facts, inService: { from: at - 10, until: at - 1 } };
	expect(decide(retired, at)).toEqual({ outcome: "deny", outOfService: [-1], reasons: [] });
	expect(() => decide(facts, 0)).toThrow(RangeError);
});
