import { expect, test } from "vitest";
import { tierCity } from "../../src/ecosystem/tiering.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";

const AT = "2026-02-01";
const impact = (criticality: number) => ({ criticality, connectivity: 1, data: 0, safety: 0 });
const sketch: CitySketch = {
	actors: [{ id: "lumora" }],
	systems: [
		{ id: "app", impact: impact(3), dependsOn: [{ on: "cloud", hard: true }] },
		{ id: "cloud", impact: impact(0), operator: "lumora", dependsOn: [{ on: "power", hard: true }] },
		{ id: "power", impact: impact(0) },
		{ id: "plain", impact: impact(0), dependsOn: [{ on: "helper", hard: true }] },
		{ id: "helper", impact: impact(0) },
	],
};
type Override = NonNullable<CitySketch["tierOverrides"]>[number];
const tiersWith = (tierOverrides: readonly Override[], at = AT) => tierCity(cityOf({ ...sketch, tierOverrides }), at);

test("[TIER-11] anybody may raise; the raised tier is the subject's own and propagates", () => {
	const result = tiersWith([{ id: "up", subject: "plain", direction: "raise", tier: 3, by: "lumora" }]);
	expect(result.get("plain")).toMatchObject({ tier: 3, own: 3 });
	expect(result.get("helper")).toMatchObject({ tier: 3, own: 1 });
	expect(result.get("plain")?.steps.at(-1)?.text).toBe("raised to tier 3 by lumora: looked at closely");
});

test("[TIER-11] a raise counts only from its first through its last day", () => {
	const up = {
		id: "up",
		subject: "plain",
		direction: "raise",
		tier: 3,
		from: "2026-02-01",
		until: "2026-02-10",
	} as const;
	const on = (at: string) => tiersWith([up], at).get("plain")?.tier;
	expect(["2026-01-31", "2026-02-01", "2026-02-10", "2026-02-11"].map(on)).toEqual([1, 3, 3, 1]);
});

test("[TIER-12] the executive lowers a tier for 180 days; what it passes on stays", () => {
	const result = tiersWith([{ id: "down", subject: "cloud", tier: 2, from: "2026-01-01", until: "2026-06-30" }]);
	expect(result.get("cloud")).toMatchObject({ tier: 2, passedOn: 3 });
	expect(result.get("cloud")?.steps.at(-1)).toMatchObject({ rule: "TIER-12", tier: 2, override: "down" });
	expect(result.get("power")?.tier).toBe(3);
	expect(result.get("lumora")?.tier).toBe(3);
});

const VOID: [string, Partial<Override>, string][] = [
	["by somebody else", { by: "owner" }, "only an accountable executive may lower a tier"],
	["for 181 days", { until: "2026-07-01" }, "it lasts longer than 180 days"],
	["below the floor", { subject: "app", tier: 2 }, "the floor is tier 3"],
];
test.each(VOID)("[TIER-12] a lowering %s is void, with the reason", (_, more, why) => {
	const down = { id: "down", subject: "cloud", tier: 1, from: "2026-01-01", until: "2026-06-30", ...more } as const;
	const result = tiersWith([down]).get(down.subject);
	expect(result?.tier).toBe(3);
	expect(result?.steps.at(-1)).toMatchObject({ rule: "TIER-12", tier: 3 });
	expect(result?.steps.at(-1)?.text).toContain(`is void: ${why}`);
});

test.each([
	[3, "tier 3 is not below tier 3, which it has"],
	[4, "tier 4 is not below tier 3, which it has"],
] as const)("[TIER-12] a lowering to tier %i of a subject of tier 3 is void and raises nothing", (tier, why) => {
	const down = { id: "down", subject: "cloud", tier, from: "2026-01-01", until: "2026-06-30" } as const;
	const result = tiersWith([down]).get("cloud");
	expect(result).toMatchObject({ tier: 3, passedOn: 3, own: 1 });
	expect(result?.steps.at(-1)).toEqual({
		rule: "TIER-12",
		text: `the lowering to tier ${tier} by The Executive is void: ${why}`,
		tier: 3,
		override: "down",
	});
});

test("[TIER-11] a raise that is not above the own tier is void and lowers nothing, whoever signed it", () => {
	const up = { id: "up", subject: "app", direction: "raise", from: "2026-01-01", until: "2026-06-30" } as const;
	for (const tier of [1, 3] as const) {
		const result = tiersWith([{ ...up, tier }]).get("app");
		expect(result).toMatchObject({ tier: 3, own: 3 });
		expect(result?.steps.at(-1)).toEqual({
			rule: "TIER-11",
			text: `the raise to tier ${tier} by The Executive is void: tier ${tier} is not above tier 3, which it has by itself`,
			tier: 3,
			override: "up",
		});
	}
});

test("[TIER-12] a void lowering does not keep a good one from counting", () => {
	const down = { subject: "cloud", from: "2026-01-01", until: "2026-06-30" } as const;
	const good = { ...down, id: "b", tier: 1 } as const;
	expect(tiersWith([{ ...down, id: "a", tier: 2, by: "owner" }, good]).get("cloud")?.tier).toBe(1);
	expect(tiersWith([{ ...down, id: "a", tier: 3 }, good]).get("cloud")?.tier).toBe(1);
});

test("[TIER-12] a lowering without a last day is void", () => {
	const text = tiersWith([{ id: "down", subject: "cloud", tier: 1 }])
		.get("cloud")
		?.steps.at(-1)?.text;
	expect(text).toBe("the lowering to tier 1 by The Executive is void: it has no last day");
});

test("[TIER-12] a lowering does not undercut a raise or a more careful lowering in force", () => {
	const down = (id: string, tier: 1 | 2) =>
		({ id, subject: "cloud", tier, from: "2026-01-01", until: "2026-06-30" }) as const;
	expect(tiersWith([down("a", 1), down("b", 2)]).get("cloud")?.tier).toBe(2);
	const up = { id: "up", subject: "cloud", direction: "raise", tier: 2, by: "lumora" } as const;
	expect(tiersWith([down("a", 1), up]).get("cloud")?.tier).toBe(2);
	const top = { id: "top", subject: "cloud", direction: "raise", tier: 3, by: "lumora" } as const;
	expect(tiersWith([down("a", 1), top]).get("cloud")?.tier).toBe(3);
});

test("[TIER-11] a raise that others already exceed is no lowering and is not called void", () => {
	const result = tiersWith([{ id: "up", subject: "cloud", direction: "raise", tier: 2, by: "lumora" }]).get("cloud");
	expect(result).toMatchObject({ tier: 3, own: 2 });
	expect(result?.steps.map((step) => step.rule)).not.toContain("TIER-12");
});
