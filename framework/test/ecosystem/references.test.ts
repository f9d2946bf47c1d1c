import { expect, test } from "vitest";
import { checkCity } from "../../src/ecosystem/references.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf } from "../../src/testing/small-content.ts";

const days = { unit: "days", better: "lower", tiers: [30, 21, 14, 7] } as const;
const content = contentOf([
	requirementOf({ id: "LIF-03", params: { criticalDays: { ...days, tiers: [...days.tiers] } } }),
]);
const faults = (sketch: CitySketch) =>
	checkCity(cityOf(sketch), content).map(({ code, path }) => [code, path.join(".")]);

test("a city that holds together has no faults, circles of dependencies and supplies included", () => {
	expect(
		faults({
			actors: [{ id: "lumora", parent: "owner" }, { id: "chipco" }],
			systems: [
				{ id: "a", dependsOn: [{ on: "b" }] },
				{ id: "b", dependsOn: [{ on: "a" }] },
			],
			supplies: [
				{ id: "x", from: "lumora", to: "chipco" },
				{ id: "y", from: "chipco", to: "lumora" },
			],
			evidence: [
				{
					id: "e",
					requirements: ["LIF-03", "STD-iso-1", "STD-iso-1.2"],
					standards: ["iso-1"],
					values: { criticalDays: 3 },
				},
			],
			waivers: [{ id: "w", requirement: "LIF-03" }],
		}),
	).toEqual([]);
});

test("every reference that leads nowhere is found, all at once, with its path", () => {
	const no = "nobody";
	expect(
		faults({
			baselines: [
				{
					version: "1.0.0",
					publishedOn: "2026-01-01",
					publishedBy: no,
					effectiveFrom: "2026-01-01",
					note: "n",
					changes: [],
				},
			],
			actors: [{ id: "lumora", kinds: ["supplier", "wizard"], parent: no }],
			systems: [{ id: "grid", accountable: no, operator: no, dependsOn: [{ on: "grid-2" }] }],
			products: [{ id: "lamp", maker: no }],
			fleets: [{ id: "lamps", product: no, managedBy: no }],
			engagements: [{ id: "deal", supplier: no, accountable: no, delivers: [no], connectsTo: ["lamp", no] }],
			supplies: [{ id: "s", from: no, to: no, engagement: no, declaredBy: no }],
			evidence: [
				{
					id: "e",
					subject: no,
					type: "song",
					requirements: ["XXX-01", "STD-iso-9"],
					standards: ["iso-9"],
					providedBy: no,
					review: { state: "accepted", on: "2026-01-01", by: no },
				},
			],
			waivers: [{ id: "w", subject: no, requirement: "XXX-01", requestedBy: no, signedBy: no }],
			tierOverrides: [{ id: "o", subject: no, by: no }],
		}),
	).toEqual([
		["GH-CITY-001", "baselines.0.publishedBy"],
		["GH-CITY-007", "actors.2.kinds.1"],
		["GH-CITY-001", "actors.2.parent"],
		["GH-CITY-001", "systems.0.accountable"],
		["GH-CITY-001", "systems.0.operator"],
		["GH-CITY-001", "systems.0.dependsOn.0.on"],
		["GH-CITY-001", "products.0.maker"],
		["GH-CITY-001", "fleets.0.product"],
		["GH-CITY-001", "fleets.0.managedBy"],
		["GH-CITY-001", "engagements.0.supplier"],
		["GH-CITY-001", "engagements.0.accountable"],
		["GH-CITY-001", "engagements.0.delivers.0"],
		["GH-CITY-001", "engagements.0.connectsTo.1"],
		["GH-CITY-001", "supplies.0.from"],
		["GH-CITY-001", "supplies.0.to"],
		["GH-CITY-011", "supplies.0.to"],
		["GH-CITY-001", "supplies.0.engagement"],
		["GH-CITY-001", "supplies.0.declaredBy"],
		["GH-CITY-001", "evidence.0.subject"],
		["GH-CITY-009", "evidence.0.type"],
		["GH-CITY-008", "evidence.0.requirements.0"],
		["GH-CITY-008", "evidence.0.requirements.1"],
		["GH-CITY-010", "evidence.0.standards.0"],
		["GH-CITY-001", "evidence.0.providedBy"],
		["GH-CITY-001", "evidence.0.review.by"],
		["GH-CITY-001", "waivers.0.subject"],
		["GH-CITY-008", "waivers.0.requirement"],
		["GH-CITY-001", "waivers.0.requestedBy"],
		["GH-CITY-001", "waivers.0.signedBy"],
		["GH-CITY-001", "tierOverrides.0.subject"],
		["GH-CITY-001", "tierOverrides.0.by"],
	]);
});

test("references to the wrong kind of thing say what it is and what it must be", () => {
	const sketch: CitySketch = {
		systems: [{ id: "grid", operator: "lamp", dependsOn: [{ on: "owner" }] }],
		products: [{ id: "lamp" }],
		fleets: [{ id: "lamps", product: "grid", managedBy: "lamp" }],
		engagements: [{ id: "deal", connectsTo: ["deal"] }],
		supplies: [{ id: "s", from: "executive", to: "deal" }],
	};
	expect(faults(sketch).every(([code]) => code === "GH-CITY-006")).toBe(true);
	expect(faults(sketch)).toHaveLength(6);
	const [first] = checkCity(cityOf(sketch), content);
	expect(first?.message).toBe("`lamp` is a product; this must be the id of an actor");
});

test("an id is given once over all subjects, and once in each other list", () => {
	expect(
		faults({
			actors: [{ id: "grid" }, { id: "grid" }],
			systems: [{ id: "grid" }],
			supplies: [
				{ id: "x", from: "executive" },
				{ id: "x", from: "executive" },
			],
			tierOverrides: [{ id: "x" }, { id: "y" }, { id: "y" }],
		}),
	).toEqual([
		["GH-CITY-002", "actors.3.id"],
		["GH-CITY-002", "systems.0.id"],
		["GH-CITY-002", "supplies.1.id"],
		["GH-CITY-002", "tierOverrides.2.id"],
	]);
});

test("whoever is accountable is of degree 0, by kind or by what the actor states", () => {
	const actors = [{ id: "lumora" }, { id: "own-firm", degree: "0" }] as const;
	const systems = [
		{ id: "a", accountable: "lumora" },
		{ id: "b", accountable: "own-firm" },
	];
	expect(faults({ actors, systems, engagements: [{ id: "e", accountable: "lumora" }] })).toEqual([
		["GH-CITY-003", "systems.0.accountable"],
		["GH-CITY-003", "engagements.0.accountable"],
	]);
});

test("reversed dates, parents in a circle and links to oneself are found; a bad override is not a fault [TIER-12]", () => {
	expect(
		faults({
			actors: [
				{ id: "a", parent: "b" },
				{ id: "b", parent: "a" },
				{ id: "c", parent: "c" },
			],
			systems: [{ id: "s", dependsOn: [{ on: "s" }], inServiceFrom: "2026-02-01", retiredOn: "2026-01-01" }],
			engagements: [{ id: "e", from: "2026-02-01", until: "2026-01-31" }],
			evidence: [
				{ id: "v", from: "2026-02-01", until: "2026-01-01", values: { criticalDay: 3 }, requirements: ["LIF-03"] },
				{ id: "n" },
			],
			waivers: [{ id: "w", requirement: "LIF-03", from: "2027-01-01" }],
			tierOverrides: [{ id: "o", subject: "s", by: "a", tier: 1 }],
		}),
	).toEqual([
		["GH-CITY-011", "actors.4.parent"],
		["GH-CITY-005", "actors.2.parent"],
		["GH-CITY-011", "systems.0.dependsOn.0.on"],
		["GH-CITY-004", "systems.0.retiredOn"],
		["GH-CITY-004", "engagements.0.until"],
		["GH-CITY-004", "evidence.0.until"],
		["GH-CITY-013", "evidence.0.values.criticalDay"],
		["GH-CITY-012", "evidence.1.requirements"],
		["GH-CITY-004", "waivers.0.until"],
	]);
});
