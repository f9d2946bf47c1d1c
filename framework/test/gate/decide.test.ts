import { describe, expect, test } from "vitest";
import type { Engagement } from "../../src/ecosystem/schema.ts";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { GatehouseError } from "../../src/shared/problems.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";

const AT = "2026-06-01";
const SUPPLIERS = requirementOf({
	id: "SUP-01",
	subjects: ["organisation"],
	actors: ["supplier", "subcontractor"],
	principle: "P10",
});
const DEVICES = requirementOf({ id: "LIF-03", subjects: ["product"], principle: "P09" });
const ADVICE = requirementOf({
	id: "GOV-06",
	subjects: ["organisation"],
	actors: ["supplier"],
	tiers: ["S", "S", "S", "S"],
});
const ALL = [SUPPLIERS, DEVICES, ADVICE];

const LAMP = { id: "lamp", name: "Lamp", maker: "lumora" };
const THE_DEAL = {
	id: "deal",
	name: "The deal",
	supplier: "lumora",
	delivers: ["lamp"],
	connectsTo: ["grid"],
	from: "2026-03-01",
	until: "2026-12-31",
};
const sketch = {
	actors: [
		{ id: "lumora", name: "Lumora Ltd" },
		{ id: "chipco", name: "ChipCo", kinds: ["subcontractor"] },
		{ id: "stranger" },
	],
	systems: [{ id: "grid", impact: { criticality: 3, connectivity: 1, data: 0, safety: 0 } }],
	products: [LAMP],
	engagements: [THE_DEAL],
	supplies: [
		{ id: "chips", from: "chipco", to: "lumora", engagement: "deal" },
		{ id: "pens", from: "stranger", to: "lumora" },
	],
} satisfies CitySketch;
const proof = (id: string, subject: string, requirement: string, more: object = {}) =>
	({ id, subject, requirements: [requirement], grade: "I3", ...more }) as const;
const COMPLETE = [
	proof("one", "lumora", "SUP-01"),
	proof("two", "chipco", "SUP-01"),
	proof("three", "lamp", "LIF-03"),
	proof("four", "lumora", "GOV-06"),
];
const factsFor = (more: CitySketch) => cityFacts(cityOf({ ...sketch, ...more }), contentOf(ALL), [versionOf(ALL)]);
const DEAL = { kind: "engagement", id: "deal" } as const;
const ask = (more: CitySketch, at = AT) => decide(factsFor(more), DEAL, at);

describe("outcomes", () => {
	test("[GATE-03] allow when every must of every judged subject is met", () => {
		const decision = ask({ evidence: COMPLETE });
		expect(decision).toMatchObject({
			outcome: "allow",
			reasons: [],
			remedies: [],
			target: { kind: "engagement", id: "deal" },
		});
		expect(decision.baseline).toMatchObject({ id: "small", version: "1.0.0" });
	});

	test("[GATE-04] judged are the engagement, its supplier, what it delivers, and who supplies under it", () => {
		const judged = ask({ evidence: COMPLETE }).subjects.map(({ id, tier }) => [id, tier]);
		expect(judged).toEqual([
			["deal", 3],
			["chipco", 2],
			["lamp", 1],
			["lumora", 3],
		]);
		const alone = decide(factsFor({}), { kind: "subject", id: "lumora" }, AT);
		expect(alone.subjects.map(({ id }) => id)).toEqual(["lumora"]);
	});

	test.each(["one", "two", "three"])(
		"[GATE-01] deny when one must of one judged subject is not met (without %s)",
		(missing) => {
			const decision = ask({ evidence: COMPLETE.filter(({ id }) => id !== missing) });
			expect(decision.outcome).toBe("deny");
			expect(decision.reasons).toHaveLength(1);
			expect(decision.reasons[0]).toMatchObject({ rule: "GATE-01", weight: "blocks", status: "unproven" });
			expect(decision.subjects.filter(({ outcome }) => outcome === "deny")).toHaveLength(1);
		},
	);

	test("[GATE-02] conditional when a must is met only by waiver", () => {
		const waivers = [{ id: "wait", subject: "lamp", requirement: "LIF-03" }];
		const decision = ask({ evidence: COMPLETE.filter(({ id }) => id !== "three"), waivers });
		expect(decision.outcome).toBe("conditional");
		expect(decision.reasons).toMatchObject([
			{ rule: "GATE-02", weight: "condition", waiver: "wait", until: "2026-12-31" },
		]);
		expect(decision.subjects.find(({ id }) => id === "lamp")).toMatchObject({
			outcome: "conditional",
			counts: { waived: 1, met: 0 },
		});
	});

	test("[GATE-07] a should that is not met is advice and changes no answer", () => {
		const decision = ask({ evidence: COMPLETE.slice(0, 3) });
		expect(decision).toMatchObject({
			outcome: "allow",
			reasons: [{ rule: "GATE-07", weight: "advice" }],
			remedies: [],
		});
		expect(decision.subjects.find(({ id }) => id === "lumora")?.counts).toMatchObject({ met: 1, unproven: 0 });
	});

	test("[GATE-05] deny before the engagement has begun and after it has ended", () => {
		const on = (at: string) => ask({ evidence: COMPLETE }, at);
		expect(on("2026-02-28")).toMatchObject({ outcome: "deny", reasons: [{ rule: "GATE-05", until: null }] });
		expect(on("2026-02-28").reasons[0]?.text).toBe("The deal has not begun: its first day is 2026-03-01.");
		expect(on("2026-03-01").outcome).toBe("allow");
		expect(on("2026-12-31").outcome).toBe("allow");
		expect(on("2027-01-01").reasons[0]).toMatchObject({ rule: "GATE-05", until: "2026-12-31" });
	});

	test("[GATE-06] deny when no baseline is in force", () => {
		const decision = ask({ evidence: COMPLETE, engagements: [{ ...THE_DEAL, from: "2025-01-01" }] }, "2025-12-31");
		expect(decision).toMatchObject({ outcome: "deny", baseline: null, reasons: [{ rule: "GATE-06", subject: null }] });
		expect(decision.subjects.every(({ outcome }) => outcome === "deny")).toBe(true);
		expect(decision.validUntil).toBe("2025-12-31");
	});

	test("[GATE-11] deny when support of a product has ended, for itself and for a fleet of it", () => {
		const more = {
			evidence: COMPLETE,
			products: [{ ...LAMP, supportUntil: "2026-05-31" }],
			fleets: [{ id: "lamps", product: "lamp" }],
		} as const;
		expect(ask(more, "2026-05-31").outcome).toBe("allow");
		expect(ask(more).reasons).toMatchObject([{ rule: "GATE-11", subject: "lamp", until: "2026-05-31" }]);
		expect(decide(factsFor(more), { kind: "subject", id: "lamps" }, AT).outcome).toBe("deny");
	});

	test("[GATE-11] deny when a subject is out of service or not yet in it", () => {
		const systems = [{ id: "grid", inServiceFrom: "2026-05-01", retiredOn: "2026-06-01" }];
		const on = (at: string) => decide(factsFor({ systems }), { kind: "subject", id: "grid" }, at).outcome;
		expect(["2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01"].map(on)).toEqual([
			"deny",
			"allow",
			"allow",
			"deny",
		]);
	});

	test("reasons come with blocks first, then by tier from the top, principle and requirement", () => {
		const waivers = [{ id: "wait", subject: "lamp", requirement: "LIF-03" }];
		const reasons = ask({ waivers }).reasons.map(({ weight, subject, requirement }) => [weight, subject, requirement]);
		expect(reasons).toEqual([
			["blocks", "lumora", "SUP-01"],
			["blocks", "chipco", "SUP-01"],
			["condition", "lamp", "LIF-03"],
			["advice", "lumora", "GOV-06"],
		]);
	});
});

describe("validity and replay", () => {
	test("[GATE-08] an answer holds until the first fact it rests on ends; one that nothing ends holds for ever", () => {
		const [one, ...others] = [proof("one", "lumora", "SUP-01"), ...COMPLETE.slice(1)] as const;
		expect(ask({ evidence: COMPLETE }).validUntil).toBe("2026-12-31");
		expect(ask({ evidence: [{ ...one, until: "2026-09-30" }, ...others] }).validUntil).toBe("2026-09-30");
		const denied = decide(factsFor({}), { kind: "subject", id: "stranger" }, AT);
		expect(denied).toMatchObject({ outcome: "deny", validUntil: null });
	});

	test("[GATE-08] a second proof that goes on longer keeps the answer", () => {
		const [one, ...others] = [proof("one", "lumora", "SUP-01"), ...COMPLETE.slice(1)] as const;
		const evidence = [
			{ ...one, until: "2026-09-30" },
			proof("again", "lumora", "SUP-01", { from: "2026-09-01", until: "2026-11-30" }),
			...others,
		];
		expect(ask({ evidence }).validUntil).toBe("2026-11-30");
	});

	test("[GATE-10] the digest changes with a proof, a waiver, the day and the baseline, not with what concerns others", () => {
		const digest = (more: CitySketch, at = AT) => ask(more, at).inputsDigest;
		const plain = digest({ evidence: COMPLETE });
		expect(digest({ evidence: COMPLETE })).toBe(plain);
		expect(digest({ evidence: COMPLETE.slice(1) })).not.toBe(plain);
		expect(digest({ evidence: COMPLETE, waivers: [{ id: "wait", subject: "lamp", requirement: "LIF-03" }] })).not.toBe(
			plain,
		);
		expect(digest({ evidence: COMPLETE }, "2026-06-02")).not.toBe(plain);
		expect(digest({ evidence: [...COMPLETE, proof("other", "stranger", "SUP-01")] })).toBe(plain);
		const other = cityFacts(cityOf({ ...sketch, evidence: COMPLETE }), contentOf(ALL), [versionOf([SUPPLIERS])]);
		expect(decide(other, DEAL, AT).inputsDigest).not.toBe(plain);
	});

	test("[GATE-12] asking again gives the same decision", () => {
		const facts = factsFor({ evidence: COMPLETE.slice(1) });
		const first = decide(facts, DEAL, AT);
		decide(facts, DEAL, "2026-10-01");
		expect(decide(facts, DEAL, AT)).toEqual(first);
	});
});

describe("questions", () => {
	const proposal: Engagement = {
		id: "next",
		name: "Next deal",
		kind: "contract",
		supplier: "stranger",
		accountable: "owner",
		from: "2026-05-01",
		until: "2027-05-01",
		delivers: ["lamp"],
		connectsTo: ["grid"],
		traits: [],
	};
	const fault = (run: () => unknown) => {
		try {
			run();
		} catch (error) {
			if (error instanceof GatehouseError) return error;
		}
		throw new Error("no fault");
	};

	test("[GATE-04] a proposal is judged as if it were signed, and leaves the city as it is", () => {
		const facts = factsFor({ evidence: COMPLETE });
		const decision = decide(facts, { kind: "proposal", engagement: proposal }, AT);
		expect(decision).toMatchObject({ outcome: "deny", target: { id: "next", kind: "engagement" } });
		expect(decision.subjects).toMatchObject([{ id: "next", tier: 3 }, { id: "lamp" }, { id: "stranger", tier: 3 }]);
		expect(facts.city.engagements).toHaveLength(1);
		expect(decide(facts, { kind: "subject", id: "stranger" }, AT).subjects[0]?.tier).toBe(2);
	});

	test("a proposal that refers to nothing, or takes an id, is refused with every fault", () => {
		const bad = { ...proposal, id: "deal", supplier: "nobody", accountable: "lumora", connectsTo: ["grid", "gird"] };
		const error = fault(() => decide(factsFor({}), { kind: "proposal", engagement: bad }, AT));
		expect(error.code).toBe("GH-GATE-004");
		expect(error.issues.map(({ code, path }) => [code, path])).toEqual([
			["GH-CITY-002", ["id"]],
			["GH-CITY-001", ["supplier"]],
			["GH-CITY-003", ["accountable"]],
			["GH-CITY-001", ["connectsTo", 1]],
		]);
		expect(error.issues[3]?.help).toBe("did you mean `grid`?");
	});

	test("unknown targets, impossible days and inconsistent cities are refused", () => {
		expect(fault(() => decide(factsFor({}), { kind: "subject", id: "nobody" }, AT)).code).toBe("GH-GATE-001");
		expect(fault(() => decide(factsFor({}), { kind: "engagement", id: "grid" }, AT)).code).toBe("GH-GATE-001");
		expect(fault(() => decide(factsFor({}), DEAL, "2026-02-30")).code).toBe("GH-GATE-002");
		const error = fault(() => factsFor({ products: [{ id: "lamp", maker: "nobody" }] }));
		expect(error).toMatchObject({
			code: "GH-GATE-003",
			issues: [{ code: "GH-CITY-001", path: ["products", 0, "maker"] }],
		});
	});
});
