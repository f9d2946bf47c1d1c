import { describe, expect, test } from "vitest";
import { tierCity } from "../../src/ecosystem/tiering.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";

const AT = "2026-06-01";
const impact = (criticality: number) => ({ criticality, connectivity: 1, data: 0, safety: 0 });
const system = (id: string, criticality: number, on: string[] = []) => ({
	id,
	impact: impact(criticality),
	dependsOn: on.map((target) => ({ on: target })),
});
const tiers = (sketch: CitySketch, at = AT) => tierCity(cityOf(sketch), at);
const tierOf = (sketch: CitySketch, id: string, at = AT) => tiers(sketch, at).get(id)?.tier;

describe("dependencies", () => {
	test("[TIER-07] what a subject hard-depends on gets at least its tier, along the whole chain", () => {
		const result = tiers({ systems: [system("service", 3, ["app"]), system("app", 1, ["cloud"]), system("cloud", 0)] });
		expect(["service", "app", "cloud"].map((id) => result.get(id)?.tier)).toEqual([3, 3, 3]);
		expect(result.get("cloud")).toMatchObject({ own: 1, passedOn: 3 });
		expect(result.get("cloud")?.steps.at(-1)).toEqual({
			rule: "TIER-07",
			text: "app depends on it: tier 3",
			tier: 3,
			from: "app",
		});
	});

	test("[TIER-07] what somebody merely uses keeps its tier", () => {
		const systems = [{ ...system("app", 3), dependsOn: [{ on: "map", hard: false }] }, system("map", 1)];
		expect(tierOf({ systems }, "map")).toBe(1);
	});

	test("[TIER-07] a fallback tested within 365 days takes one off, not longer and not before the test", () => {
		const systems = [
			{ ...system("app", 3), dependsOn: [{ on: "cloud", fallbackTestedOn: "2026-01-10" }] },
			system("cloud", 0),
		];
		expect(tierOf({ systems }, "cloud", "2026-01-09")).toBe(3);
		expect(tierOf({ systems }, "cloud", "2026-01-10")).toBe(2);
		expect(tierOf({ systems }, "cloud", "2027-01-10")).toBe(2);
		expect(tierOf({ systems }, "cloud", "2027-01-11")).toBe(3);
	});

	test("[TIER-07] a circle is one node: no credit inside it, and all of it passes its tier on", () => {
		const credited = (on: string) => [{ on, fallbackTestedOn: "2026-05-01" }];
		const result = tiers({
			systems: [
				{ ...system("a", 3), dependsOn: credited("b") },
				{ ...system("b", 0), dependsOn: credited("c") },
				{ ...system("c", 0), dependsOn: [...credited("a"), { on: "below" }] },
				system("below", 0),
			],
		});
		expect(["a", "b", "c", "below"].map((id) => result.get(id)?.tier)).toEqual([3, 3, 3, 3]);
		expect(result.get("c")?.steps.at(-1)).toMatchObject({ rule: "TIER-07", from: "a" });
	});

	test("[TIER-07] a fleet hard-depends on its product and on the system that manages it", () => {
		const result = tiers({
			systems: [system("console", 0)],
			products: [{ id: "lamp" }],
			fleets: [{ id: "lamps", product: "lamp", managedBy: "console", size: 1000 }],
		});
		expect(["lamps", "lamp", "console"].map((id) => result.get(id)?.tier)).toEqual([3, 3, 3]);
	});

	test("[TIME-02] what is not in service passes nothing on", () => {
		const systems = [
			{ ...system("old", 3, ["cloud"]), inServiceFrom: "2026-03-01", retiredOn: "2026-06-01" },
			system("cloud", 0),
		];
		expect(tierOf({ systems }, "cloud", "2026-02-28")).toBe(1);
		expect(tierOf({ systems }, "cloud", "2026-05-31")).toBe(3);
		expect(tierOf({ systems }, "cloud", "2026-06-01")).toBe(1);
	});

	test("[TIER-07] a chain of 20 000 systems does not exhaust the stack", () => {
		const ids = Array.from({ length: 20_000 }, (_, index) => `s-${index}`);
		const systems = ids.map((id, index) => system(id, index === 0 ? 3 : 0, ids.slice(index + 1, index + 2)));
		expect(tierOf({ systems }, "s-19999")).toBe(3);
	});
});

describe("organisations and engagements", () => {
	const base: CitySketch = {
		actors: [{ id: "lumora" }, { id: "chipco" }, { id: "deep" }],
		systems: [system("lights", 3), system("portal", 2)],
	};

	test("[TIER-08] an organisation has the highest tier of what it operates, answers for or makes", () => {
		const systems = [
			{ ...system("lights", 3), operator: "lumora" },
			{ ...system("portal", 2), operator: "lumora" },
		];
		const result = tiers({ ...base, systems, products: [{ id: "lamp", maker: "chipco", impact: impact(2) }] });
		expect([result.get("lumora")?.tier, result.get("owner")?.tier, result.get("chipco")?.tier]).toEqual([3, 3, 2]);
		expect(result.get("lumora")?.steps.at(-1)).toMatchObject({ rule: "TIER-08", from: "lights" });
		expect(result.get("deep")?.tier).toBe(1);
	});

	test("[TIER-10] [TIER-08] an engagement has the highest tier it delivers or connects to, and so has its supplier", () => {
		const engagements = [{ id: "deal", supplier: "lumora", delivers: ["portal"], connectsTo: ["lights"] }];
		const result = tiers({ ...base, engagements });
		expect(result.get("deal")).toMatchObject({ tier: 3, steps: [{ rule: "TIER-10", from: "lights" }] });
		expect(result.get("lumora")).toMatchObject({ tier: 3, steps: [{ rule: "TIER-08", from: "deal" }] });
		expect(tierOf({ ...base, engagements }, "lumora", "2027-01-01")).toBe(1);
	});

	const supply = (id: string, from: string, to: string, more: object = {}) => ({ id, from, to, ...more });
	const engagements = [{ id: "deal", supplier: "lumora", connectsTo: ["lights"] }];

	test("[TIER-09] a sub-supplier inherits one less, in full with privileged access or updatable code", () => {
		const chain = (more: object) =>
			tierOf({ ...base, engagements, supplies: [supply("one", "chipco", "lumora", more)] }, "chipco");
		expect(chain({})).toBe(2);
		expect(chain({ access: "remote" })).toBe(2);
		expect(chain({ access: "privileged" })).toBe(3);
		expect(chain({ updatableCode: true })).toBe(3);
	});

	test("[TIER-09] the chain goes on behind the sub-supplier and may close a circle", () => {
		const supplies = [
			supply("one", "chipco", "lumora", { updatableCode: true }),
			supply("two", "deep", "chipco"),
			supply("back", "lumora", "deep", { access: "privileged" }),
		];
		const result = tiers({ ...base, engagements, supplies });
		expect(["lumora", "chipco", "deep"].map((id) => result.get(id)?.tier)).toEqual([3, 3, 2]);
		expect(result.get("deep")?.steps.at(-1)).toMatchObject({ rule: "TIER-09", from: "chipco" });
	});

	test("[TIER-09] a supply counts only within its own dates and those of its engagement", () => {
		const dated = [supply("one", "chipco", "lumora", { until: "2026-03-31" })];
		expect(tierOf({ ...base, engagements, supplies: dated }, "chipco", "2026-03-31")).toBe(2);
		expect(tierOf({ ...base, engagements, supplies: dated }, "chipco", "2026-04-01")).toBe(1);
		const two = [...engagements, { id: "other", supplier: "lumora", until: "2026-02-28" }];
		const under = [supply("one", "chipco", "lumora", { engagement: "other" })];
		expect(tierOf({ ...base, engagements: two, supplies: under }, "chipco", "2026-02-28")).toBe(2);
		expect(tierOf({ ...base, engagements: two, supplies: under }, "chipco", "2026-03-01")).toBe(1);
	});

	test("[TIER-08] supplying a system gives its tier", () => {
		expect(tierOf({ ...base, supplies: [supply("one", "chipco", "lights")] }, "chipco")).toBe(3);
	});
});
