import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";

const AT = "2026-06-01";
const REQUIREMENTS = [
	requirementOf({ id: "SUP-02", subjects: ["organisation", "engagement"], actors: ["supplier"] }),
	requirementOf({ id: "LIF-03", subjects: ["product", "fleet", "platform"] }),
];
const facts = cityFacts(
	cityOf({
		actors: [{ id: "lumora" }],
		systems: [
			{ id: "gone", retiredOn: "2026-05-01" },
			{ id: "coming", inServiceFrom: "2026-07-01" },
		],
		products: [
			{ id: "lamp", maker: "lumora" },
			{ id: "relic", maker: "lumora", supportUntil: "2026-05-31" },
		],
		fleets: [{ id: "relics", product: "relic" }],
		engagements: [
			{ id: "past", supplier: "lumora", delivers: ["lamp"], until: "2026-05-31" },
			{ id: "soon", supplier: "lumora", delivers: ["lamp"], from: "2026-06-11" },
			{ id: "mixed", supplier: "lumora", delivers: ["lamp", "relic"] },
		],
	}),
	contentOf(REQUIREMENTS),
	[versionOf(REQUIREMENTS)],
);
const stepsFor = (id: string) =>
	decide(facts, { kind: "subject", id }, AT).remedies.map(({ action, settles }) => [
		action,
		...new Set(settles.map(({ subject }) => subject)),
	]);

describe("[GATE-14] steps that would lead nowhere", () => {
	test("an engagement that has ended is renewed, not proven", () => {
		expect(stepsFor("past")).toEqual([["start", "past"]]);
	});

	test("what is out of service or no longer supported is put back, supported or replaced, not proven", () => {
		expect(stepsFor("gone")).toEqual([["start", "gone"]]);
		expect(stepsFor("relic")).toEqual([["renew", "relic"]]);
		expect(stepsFor("relics")).toEqual([["renew", "relics"]]);
	});

	test("what has not begun is worth preparing", () => {
		expect(stepsFor("soon").map(([action]) => action)).toEqual(expect.arrayContaining(["start", "provide", "waive"]));
		expect(stepsFor("coming")).toEqual(expect.arrayContaining([["provide", "coming"]]));
	});

	test("the reasons are all given, and what else is judged keeps its steps", () => {
		const { reasons } = decide(facts, { kind: "subject", id: "past" }, AT);
		expect(reasons.map(({ rule }) => rule).sort()).toEqual(["GATE-01", "GATE-01", "GATE-01", "GATE-05"]);
		const mixed = stepsFor("mixed");
		expect(mixed).toEqual(expect.arrayContaining([["renew", "relic"]]));
		expect(
			mixed
				.filter(([action]) => action === "provide")
				.flatMap(([, ...subjects]) => subjects)
				.sort(),
		).toEqual(["lamp", "lumora", "mixed"]);
		expect(mixed.filter(([, ...subjects]) => subjects.includes("relic"))).toEqual([["renew", "relic"]]);
	});
});
