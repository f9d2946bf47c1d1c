import { describe, expect, test } from "vitest";
import { type CityFacts, cityFacts } from "../../src/gate/facts.ts";
import { answeredBy } from "../../src/requests/answered.ts";
import { requestsFor } from "../../src/requests/asked.ts";
import { ALL_SEEN, type Sight } from "../../src/requests/sight.ts";
import { tierChain } from "../../src/requests/tier-chain.ts";
import { type CitySketch, cityOf, contentOf, requirementOf, versionOf } from "../../src/testing/index.ts";

const AT = "2026-06-01";
const policy = requirementOf({ id: "GOV-01", evidence: ["report"], subjects: ["organisation", "engagement"] });
const scanned = requirementOf({
	id: "LIF-01",
	evidence: ["certificate", "scan"],
	subjects: ["product"],
	params: { maxDays: { unit: "days", better: "lower", tiers: [90, 60, 30, 10] } },
});
const advised = requirementOf({ id: "GOV-09", tiers: ["S", "S", "S", "S"], subjects: ["organisation"] });
const REQUIREMENTS = [policy, scanned, advised];

const SKETCH: CitySketch = {
	actors: [
		{ id: "maker" },
		{ id: "daughter", parent: "maker" },
		{ id: "rival" },
		{ id: "part-maker", kinds: ["subcontractor"] },
	],
	systems: [
		{ id: "control", impact: { criticality: 3, connectivity: 2, data: 1, safety: 0 } },
		{ id: "hosted", operator: "maker" },
		{ id: "gone", operator: "maker", retiredOn: "2026-01-01" },
	],
	products: [
		{ id: "lamp", maker: "maker" },
		{ id: "old-lamp", maker: "maker", supportUntil: "2025-12-31" },
		{ id: "rival-lamp", maker: "rival" },
	],
	engagements: [
		{ id: "lamps", supplier: "maker", delivers: ["lamp"], connectsTo: ["control"] },
		{ id: "more-lamps", supplier: "maker", delivers: ["lamp"] },
		{ id: "past", supplier: "maker", until: "2026-02-01" },
	],
	supplies: [{ id: "parts", from: "part-maker", to: "lamp" }],
};

function factsOf(sketch: CitySketch): CityFacts {
	return cityFacts(cityOf(sketch), contentOf(REQUIREMENTS), [versionOf(REQUIREMENTS)]);
}
const facts = factsOf(SKETCH);

describe("what an organisation answers for", () => {
	test("[ASK-01] itself, its daughters, what it makes, operates and is engaged for; nothing that is over", () => {
		expect(answeredBy(facts, "maker", AT).sort()).toEqual(
			["maker", "daughter", "lamp", "hosted", "lamps", "more-lamps"].sort(),
		);
		expect(answeredBy(facts, "maker", "2025-12-31")).toContain("old-lamp");
		expect(answeredBy(facts, "rival", AT)).toEqual(["rival", "rival-lamp"]);
		expect(answeredBy(facts, "nobody", AT)).toEqual([]);
	});
});

describe("what is asked", () => {
	const asked = (one: CityFacts, ids: readonly string[], sight: Sight = ALL_SEEN) =>
		new Map(requestsFor(one, ids, AT, sight).map((it) => [`${it.subject.id} ${it.requirement.id}`, it]));

	test("[ASK-02] all that binds it at its tier, musts and shoulds, with the quickest evidence first", () => {
		const all = asked(facts, answeredBy(facts, "maker", AT));
		expect([...all.keys()].sort()).toEqual(
			[
				"maker GOV-01",
				"maker GOV-09",
				"daughter GOV-01",
				"daughter GOV-09",
				"lamp LIF-01",
				"lamps GOV-01",
				"more-lamps GOV-01",
			].sort(),
		);
		expect(all.get("maker GOV-01")).toMatchObject({ tier: 3, strength: "M", state: "open", minimumGrade: "I2" });
		expect(all.get("maker GOV-09")).toMatchObject({ strength: "S", minimumGrade: "I0" });
		expect(all.get("lamp LIF-01")).toMatchObject({ evidenceTypes: ["scan", "certificate"], days: 1 });
		expect(all.get("lamp LIF-01")?.demands).toEqual([{ name: "maxDays", unit: "days", better: "lower", demanded: 90 }]);
	});

	test("[ASK-02] nothing without a baseline in force", () => {
		expect(requestsFor(facts, answeredBy(facts, "maker", "2025-06-01"), "2025-06-01", ALL_SEEN)).toEqual([]);
	});

	test("[ASK-04] met, waiting whatever grade is claimed, open when what was handed in cannot prove it", () => {
		const on = "2026-05-01";
		const submitted = { review: { state: "submitted", on } } as const;
		const one = factsOf({
			...SKETCH,
			evidence: [
				{ id: "good", subject: "maker", requirements: ["GOV-01"], grade: "I2" },
				{ id: "claimed", subject: "lamps", providedBy: "maker", requirements: ["GOV-01"], grade: "I0", ...submitted },
				{ id: "lax", subject: "lamp", type: "scan", requirements: ["LIF-01"], values: { maxDays: 91 }, ...submitted },
			],
		});
		const all = asked(one, ["maker", "lamps", "lamp"]);
		expect(all.get("maker GOV-01")).toMatchObject({ state: "met", papers: [{ id: "good", until: null }] });
		expect(all.get("lamps GOV-01")).toMatchObject({ state: "waiting", papers: [{ id: "claimed" }] });
		expect(all.get("lamp LIF-01")).toMatchObject({ state: "open", papers: [] });
	});

	test("[ASK-06] a paper for one engagement may be used again for another; not for a product, nor when too low", () => {
		const evidence = { subject: "lamps", providedBy: "maker", requirements: ["GOV-01"], grade: "I1" } as const;
		const one = factsOf({ ...SKETCH, evidence: [{ id: "paper", ...evidence }] });
		const all = asked(one, ["maker", "lamps", "more-lamps", "lamp"]);
		expect(all.get("more-lamps GOV-01")?.reusable.map(({ id }) => id)).toEqual(["paper"]);
		// The organisation has tier 3 through the control system, which demands I2.
		expect(all.get("maker GOV-01")?.reusable).toEqual([]);
		const rejected = factsOf({
			...SKETCH,
			evidence: [{ id: "paper", ...evidence, review: { state: "rejected", on: AT, by: "owner", reason: "old" } }],
		});
		expect(asked(rejected, ["more-lamps"]).get("more-lamps GOV-01")?.reusable).toEqual([]);
	});
});

describe("why a tier", () => {
	const seeing = (...ids: string[]): Sight => ({
		subject: (id) => ids.includes(id),
		name: (id) => ids.includes(id),
		evidence: () => false,
	});

	test("[ASK-03] the chain leads to the system touched that makes it so", () => {
		const chain = tierChain(facts, "maker", AT, ALL_SEEN);
		expect(chain.map(({ subject, tier, rule }) => ({ subject, tier, rule }))).toEqual([
			{ subject: "maker", tier: 3, rule: "TIER-08" },
			{ subject: "lamps", tier: 3, rule: "TIER-10" },
			{ subject: "control", tier: 3, rule: "TIER-01" },
		]);
		expect(chain[1]?.text).toContain("control");
	});

	test("[ASK-03] it ends at what is not seen whole; what may not be named stays without a name", () => {
		const named = tierChain(facts, "maker", AT, { ...seeing("maker", "lamps"), name: () => true });
		expect(named.at(-1)).toMatchObject({ subject: "control", tier: 3, text: "it has tier 3" });
		const hidden = tierChain(facts, "maker", AT, seeing("maker", "lamps"));
		expect(hidden.at(-1)).toMatchObject({ subject: null, name: null, kind: null, tier: 3 });
		expect(JSON.stringify(hidden)).not.toContain("control");
	});

	test("[ASK-03] a tier set by hand is told without who set it and why", () => {
		const one = factsOf({
			...SKETCH,
			tierOverrides: [{ id: "up", subject: "rival", direction: "raise", tier: 2, reason: "a secret" }],
		});
		const chain = tierChain(one, "rival", AT, ALL_SEEN);
		expect(chain).toEqual([
			expect.objectContaining({ tier: 2, rule: "TIER-11", text: "the city set it by hand: tier 2" }),
		]);
	});

	test("[ASK-03] there is no chain for what the city does not have", () => {
		expect(tierChain(facts, "nobody", AT, ALL_SEEN)).toEqual([]);
	});
});
