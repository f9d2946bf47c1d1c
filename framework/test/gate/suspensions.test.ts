import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { partyWhatIf } from "../../src/gate/party-changes.ts";
import { GatehouseError } from "../../src/shared/problems.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";

const AT = "2026-06-01";
const ALL = [requirementOf({ id: "LIF-03", subjects: ["product"], principle: "P09" })];
const CITY = {
	actors: [
		{ id: "kernel", name: "Kernel" },
		{ id: "lamps", name: "Lamps" },
		{ id: "pens", name: "Pens" },
		{ id: "others", name: "Others" },
	],
	systems: [
		{ id: "lighting", name: "Lighting", operator: "owner" },
		{ id: "library", name: "Library", operator: "owner" },
		{ id: "grid", name: "Grid", operator: "owner", dependsOn: [{ on: "lighting" }] },
	],
	products: [{ id: "lamp", name: "Lamp", maker: "lamps" }],
	engagements: [{ id: "deal", name: "The deal", supplier: "lamps", from: "2026-03-01", until: "2026-12-31" }],
	supplies: [
		{ id: "firmware", from: "kernel", to: "lamps", access: "none", updatableCode: true },
		{ id: "control", from: "lamps", to: "lighting", access: "privileged", updatableCode: false },
		{ id: "pencils", from: "pens", to: "library", access: "none", updatableCode: false },
	],
	evidence: [{ id: "tested", subject: "lamp", requirements: ["LIF-03"], grade: "I3", providedBy: "lamps" }],
} satisfies CitySketch;
const factsOf = (more: CitySketch = {}) => cityFacts(cityOf({ ...CITY, ...more }), contentOf(ALL), [versionOf(ALL)]);
const suspended = (more: object = {}) =>
	factsOf({
		suspensions: [{ id: "s", subject: "kernel", from: "2026-05-01", reason: "its build was entered", ...more }],
	});
const ask = (facts: ReturnType<typeof factsOf>, id: string, at = AT) =>
	decide(facts, { kind: id === "deal" ? "engagement" : "subject", id }, at);
const why = (facts: ReturnType<typeof factsOf>, id: string, at = AT) =>
	ask(facts, id, at)
		.reasons.filter(({ rule }) => rule === "GATE-15")
		.map(({ text }) => text);

describe("[GATE-15] a suspended party", () => {
	test("is denied, and so is what it can act on, with the way in the reason", () => {
		const facts = suspended();
		expect(why(facts, "kernel")).toEqual(["Kernel is suspended since 2026-05-01: its build was entered"]);
		expect(why(facts, "lamps")).toEqual([
			"Kernel, which can act on Lamps directly, is suspended since 2026-05-01: its build was entered",
		]);
		expect(why(facts, "lighting")).toEqual([
			"Kernel, which can act on Lighting by way of Lamps, is suspended since 2026-05-01: its build was entered",
		]);
		expect(ask(facts, "lighting").outcome).toBe("deny");
		expect(ask(facts, "lamp").outcome).toBe("deny");
		expect(ask(facts, "deal").outcome).toBe("deny");
	});

	test("leaves alone what it cannot act on: what only depends on it, what others supply", () => {
		const facts = suspended();
		expect(why(facts, "grid")).toEqual([]);
		expect(why(facts, "library")).toEqual([]);
		expect(ask(factsOf({ suspensions: [{ id: "s", subject: "pens" }] }), "library").outcome).toBe("allow");
	});

	test("alone, when it is meant for itself", () => {
		const facts = suspended({ scope: "itself" });
		expect(ask(facts, "kernel").outcome).toBe("deny");
		expect(ask(facts, "lamps").outcome).toBe("allow");
	});

	test("only on its days; the answer ends with them, and the way out is to lift it", () => {
		const facts = suspended({ until: "2026-06-30" });
		expect(ask(facts, "lighting", "2026-04-30")).toMatchObject({ outcome: "allow", validUntil: "2026-04-30" });
		const denied = ask(facts, "lighting");
		expect(denied).toMatchObject({ outcome: "deny", validUntil: "2026-06-30" });
		expect(denied.remedies).toMatchObject([{ action: "lift", who: ["executive"] }]);
		expect(ask(facts, "lighting", "2026-07-01").outcome).toBe("allow");
	});

	test("[GATE-10] changes the digest of what an answer rests on", () => {
		expect(ask(suspended(), "lighting").inputsDigest).not.toBe(ask(factsOf(), "lighting").inputsDigest);
		expect(ask(suspended(), "library").inputsDigest).toBe(ask(factsOf(), "library").inputsDigest);
	});
});

describe("[GRAPH-10] what if a party", () => {
	const ids = (changes: readonly { readonly target: { readonly id: string } }[]) =>
		changes.map(({ target }) => target.id);

	test("is suspended: what it can act on falls out, and why", () => {
		const answer = partyWhatIf(factsOf(), [{ change: "suspend", subject: "kernel", scope: "all-it-reaches" }], AT);
		expect(ids(answer.fallsOut).sort()).toEqual(["deal", "kernel", "lamp", "lamps", "lighting"]);
		const lighting = answer.fallsOut.find(({ target }) => target.id === "lighting");
		expect(lighting?.because).toEqual([expect.stringContaining("by way of Lamps")]);
	});

	test("is removed: its engagements are over and its products unsupported", () => {
		const answer = partyWhatIf(factsOf(), [{ change: "remove", subject: "lamps" }], AT);
		expect(ids(answer.fallsOut).sort()).toEqual(["deal", "lamp"]);
		expect(answer.tiers).toEqual([]);
	});

	test("is replaced: the other takes over its tier", () => {
		const city = factsOf({
			systems: [{ id: "lighting", operator: "owner", impact: { criticality: 3, connectivity: 1, data: 0, safety: 0 } }],
			supplies: CITY.supplies.filter(({ id }) => id !== "pencils"),
		});
		const { tiers } = partyWhatIf(city, [{ change: "replace", subject: "lamps", by: "others" }], AT);
		expect(tiers.map(({ target, before, after }) => [target.id, before < after])).toEqual(
			[
				["kernel", false],
				["lamps", false],
				["others", true],
			].filter(([id]) => ids(tiers).includes(id as string)),
		);
		expect(ids(tiers)).toContain("others");
		expect(ids(tiers)).toContain("lamps");
	});

	test("is downgraded: what it has proven counts for less", () => {
		const answer = partyWhatIf(factsOf(), [{ change: "downgrade", subject: "lamps", grade: "I0" }], AT);
		expect(ids(answer.fallsOut)).toContain("lamp");
	});

	test("changes nothing when nothing is changed", () => {
		expect(partyWhatIf(factsOf(), [], AT)).toMatchObject({
			fallsOut: [],
			comesIn: [],
			changedConditions: [],
			tiers: [],
		});
	});

	test("is unknown, no organisation or its own successor: refused, naming the field", () => {
		const fault = (change: Parameters<typeof partyWhatIf>[1][number]) => {
			try {
				partyWhatIf(factsOf(), [change], AT);
			} catch (error) {
				return error instanceof GatehouseError ? error.code : error;
			}
			return undefined;
		};
		expect(fault({ change: "remove", subject: "nobody" })).toBe("GH-GATE-001");
		expect(fault({ change: "remove", subject: "grid" })).toBe("GH-GATE-006");
		expect(fault({ change: "replace", subject: "lamps", by: "lamps" })).toBe("GH-GATE-006");
	});
});
