import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";

const AT = "2026-06-01";
const REQUIREMENTS = [
	requirementOf({ id: "SUP-01", subjects: ["organisation"], actors: ["supplier", "subcontractor"] }),
	requirementOf({ id: "CIT-04", subjects: ["organisation"], actors: ["citizen"], tiers: ["S", "S", "S", "S"] }),
];
const facts = cityFacts(
	cityOf({
		actors: [
			{ id: "fund", name: "The Fund", kinds: ["citizen"] },
			{ id: "chips", name: "Chips", kinds: ["citizen"] },
			{ id: "lumora", name: "Lumora", kinds: ["citizen"] },
		],
		systems: [
			{ id: "pump", name: "The pump" },
			{ id: "old", retiredOn: "2026-01-01" },
		],
		engagements: [{ id: "deal", name: "The deal", supplier: "lumora", from: "2026-03-01", until: "2026-06-30" }],
		supplies: [{ id: "dies", from: "chips", to: "lumora", engagement: "deal" }],
	}),
	contentOf(REQUIREMENTS),
	[versionOf(REQUIREMENTS)],
);
const ask = (id: string, at = AT) => decide(facts, { kind: "subject", id }, at);

describe("[GATE-13] a case of which no must asks anything", () => {
	test("an organisation is let through with the advice to look at its kinds, after the advice of its shoulds", () => {
		const decision = ask("fund");
		expect(decision).toMatchObject({ outcome: "allow", remedies: [], validUntil: null });
		expect(decision.reasons.map(({ rule, weight }) => [rule, weight])).toEqual([
			["GATE-13", "advice"],
			["GATE-07", "advice"],
		]);
		expect(decision.reasons[0]).toMatchObject({
			subject: "fund",
			requirement: null,
			text: "No must applies to The Fund on this day, so nothing is asked of it. Somebody should look whether its kinds are right.",
		});
	});

	test("so is anything else, with the advice to look at its kind and traits", () => {
		expect(ask("pump").reasons.map(({ text }) => text)).toEqual([
			"No must applies to The pump on this day, so nothing is asked of it. Somebody should look whether its kind and traits are right.",
		]);
	});

	test("it opens nothing that another rule closes", () => {
		expect(ask("old").reasons.map(({ rule }) => rule)).toEqual(["GATE-11", "GATE-13"]);
		expect(ask("old").outcome).toBe("deny");
		expect(ask("fund", "2025-12-31").reasons.map(({ rule }) => rule)).toEqual(["GATE-06"]);
	});

	test("it is not said of an engagement when one judged with it is asked something", () => {
		expect(ask("deal").reasons.map(({ rule }) => rule)).not.toContain("GATE-13");
	});
});

describe("[APP-05] nobody in the chain is asked nothing", () => {
	test("[GATE-08] supplier and subcontractor are asked through the days of the engagement, whatever kinds are recorded", () => {
		for (const id of ["lumora", "chips"]) {
			expect(ask(id, "2026-02-28")).toMatchObject({ outcome: "allow", validUntil: "2026-02-28" });
			expect(ask(id, "2026-03-01")).toMatchObject({ outcome: "deny", validUntil: "2026-06-30" });
			expect(ask(id, "2026-07-01")).toMatchObject({ outcome: "allow", validUntil: null });
		}
	});

	test("[GATE-10] the digest covers the kinds of the day", () => {
		expect(ask("lumora").reasons.map(({ requirement }) => requirement)).toEqual(["SUP-01", "CIT-04"]);
		expect(ask("lumora", "2026-02-28").inputsDigest).not.toBe(ask("lumora", "2026-03-01").inputsDigest);
	});
});
