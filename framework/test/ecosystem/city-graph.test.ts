import { describe, expect, test } from "vitest";
import { chainsBetween, chainsOf, reachedFrom } from "../../src/ecosystem/chains-of-city.ts";
import { cityGraph } from "../../src/ecosystem/city-graph.ts";
import { concentrations } from "../../src/ecosystem/concentration.ts";
import { LINKS } from "../../src/ecosystem/links.ts";
import { cityOf } from "../../src/testing/city-of.ts";

const AT = "2026-06-01";

/** Lamps: a chip maker supplies a lamp maker, whose product the fleet is; a cloud hosts what manages the fleet. */
const lamps = cityOf({
	actors: [
		{ id: "chips", kinds: ["subcontractor"], country: "CZ" },
		{ id: "maker", country: "DE", parent: "holding" },
		{ id: "holding", country: "DE" },
		{ id: "installer", country: "NL", parent: "holding" },
		{ id: "cloud", country: "US" },
		{ id: "spare-cloud", country: "NL" },
	],
	systems: [
		{ id: "control", operator: "installer", dependsOn: [{ on: "compute" }] },
		{ id: "compute", dependsOn: [{ on: "backup", fallbackTestedOn: "2026-03-01" }] },
		{ id: "backup" },
		{ id: "map", dependsOn: [{ on: "control", hard: false }] },
		{ id: "old", operator: "maker", retiredOn: "2026-02-01" },
	],
	products: [{ id: "lamp", maker: "maker" }],
	fleets: [{ id: "lights", product: "lamp", managedBy: "control", size: 500 }],
	engagements: [
		{ id: "lighting", supplier: "installer", delivers: ["lights"], connectsTo: ["control"] },
		{ id: "ended", supplier: "chips", connectsTo: ["map"], until: "2026-03-31" },
	],
	supplies: [
		{ id: "s1", from: "chips", to: "maker", updatableCode: true, access: "remote", declaredBy: "maker" },
		{ id: "s2", from: "maker", to: "installer", kind: "product" },
		{ id: "s3", from: "cloud", to: "compute", kind: "hosting", access: "privileged" },
		{ id: "s4", from: "spare-cloud", to: "backup", kind: "hosting", since: "2026-05-01" },
		{ id: "s5", from: "chips", to: "map", engagement: "ended" },
	],
});
const graph = cityGraph(lamps, AT);
const ids = (id: string, way: "down" | "up", filter = {}) => reachedFrom(graph, id, way, filter).map((one) => one.id);

describe("the graph of a day", () => {
	test("[GRAPH-01] joins what passes trouble on to what it reaches, of what is in service and in force", () => {
		const links = (id: string, at = AT) =>
			reachedFrom(cityGraph(lamps, at), id, "down")
				.filter(({ hop }) => hop === 1)
				.map((one) => `${one.link?.kind} ${one.id}`);
		expect(links("holding")).toEqual(["owns installer", "owns maker"]);
		expect(links("maker")).toEqual(["supplies installer", "makes lamp"]);
		expect(links("lamp")).toEqual(["equips lights"]);
		expect(links("control")).toEqual(["manages lights", "helps map"]);
		expect(links("compute")).toEqual(["carries control"]);
		expect(links("installer")).toEqual(["operates control", "engages lighting"]);
		expect(links("lighting")).toEqual(["touches control", "touches lights"]);
		expect(links("chips")).toEqual(["supplies maker"]);
		expect(links("chips", "2026-02-01")).toEqual(["engages ended", "supplies maker", "supplies map"]);
		expect(links("spare-cloud")).toEqual(["supplies backup"]);
		expect(links("spare-cloud", "2026-04-30")).toEqual([]);
		expect(links("maker", "2026-01-31")).toEqual(["supplies installer", "makes lamp", "operates old"]);
		expect(graph.graph.edges).toBe(graph.graph.down.count.reduce((sum, count) => sum + count, 0));
	});

	test("[GRAPH-01] every combination of what is told of a link is one class of its own, and there is room for all", () => {
		expect(new Set(LINKS.map((link) => JSON.stringify(link))).size).toBe(LINKS.length);
		expect(LINKS.length).toBeLessThan(256);
	});
});

describe("what is affected", () => {
	test("[GRAPH-02] is all that links lead to, with the shortest way", () => {
		const affected = reachedFrom(graph, "chips", "down");
		expect(affected.map(({ id, hop }) => `${hop} ${id}`)).toEqual([
			"0 chips",
			"1 maker",
			"2 installer",
			"2 lamp",
			"3 control",
			"3 lighting",
			"3 lights",
			"4 map",
		]);
		expect(affected.at(-1)?.path).toEqual(["chips", "maker", "installer", "control", "map"]);
		expect(affected[1]?.link).toMatchObject({ kind: "supplies", access: "remote", updatableCode: true });
		expect(affected[0]?.link).toBeNull();
	});

	test("[GRAPH-02] counts supplies with some access or with updatable code only, when asked so", () => {
		expect(ids("chips", "down", { access: ["privileged"] })).toEqual(["chips"]);
		expect(ids("chips", "down", { access: ["remote"] })).toEqual(["chips", "maker", "lamp", "lights"]);
		expect(ids("chips", "down", { updatableCode: true })).toEqual(["chips", "maker", "lamp", "lights"]);
		expect(ids("cloud", "down", { updatableCode: true })).toEqual(["cloud"]);
	});

	test("[GRAPH-03] what a subject rests on is all that leads to it", () => {
		expect(ids("lamp", "up")).toEqual(["lamp", "maker", "chips", "holding"]);
		expect(ids("nobody", "up")).toEqual([]);
	});
});

test("[GRAPH-04] a loss stops what needs the lost one, not what has a tested fallback or merely uses it", () => {
	const stopped = (id: string, at = AT) =>
		concentrations(lamps, cityGraph(lamps, at)).organisations.find((one) => one.id === id)?.stops;
	expect(stopped("cloud")).toEqual(["compute", "control", "lights"]);
	expect(stopped("installer")).toEqual(["control", "lights"]);
	expect(stopped("spare-cloud")).toEqual(["backup"]);
	expect(stopped("spare-cloud", "2027-06-01")).toEqual(["backup", "compute", "control", "lights"]);
	expect(stopped("chips")).toEqual([]);
});

describe("concentration", () => {
	const { organisations, countries, groups } = concentrations(lamps, graph);
	const of = (id: string) => organisations.find((one) => one.id === id);

	test("[GRAPH-05] a party that every chain to something leads through is told, and one without which the graph falls apart", () => {
		expect(of("cloud")).toMatchObject({ gates: 0, parts: false });
		const line = cityOf({
			actors: [{ id: "a" }, { id: "b" }, { id: "c" }],
			systems: [{ id: "s", operator: "b" }],
			supplies: [
				{ id: "1", from: "a", to: "b" },
				{ id: "2", from: "c", to: "b" },
			],
		});
		const found = concentrations(line, cityGraph(line, AT)).organisations;
		expect(found.map(({ id, gates, parts }) => ({ id, gates, parts }))).toEqual([
			{ id: "b", gates: 1, parts: true },
			{ id: "a", gates: 0, parts: false },
			{ id: "c", gates: 0, parts: false },
		]);
	});

	test("[GRAPH-04] countries and groups are lost together, most stopped first, and what hangs on nobody is left out", () => {
		expect(countries.map(({ id, stops }) => [id, stops.length])).toEqual([
			["NL", 3],
			["US", 3],
			["CZ", 0],
			["DE", 0],
		]);
		expect(groups).toMatchObject([{ id: "holding", organisations: ["maker", "holding", "installer"] }]);
		expect(organisations.some(({ id }) => id === "executive")).toBe(false);
	});

	test("[GRAPH-02] whom a fourth party stands behind is told", () => {
		expect(of("chips")?.behind).toEqual(["installer"]);
		expect(of("installer")?.behind).toEqual([]);
	});
});

describe("chains", () => {
	const limits = { most: 100, hops: 10 };
	test("[GRAPH-06] name no node twice and lead to the far end", () => {
		expect(chainsOf(graph, "lights", "up", limits).chains).toContainEqual(["lights", "lamp", "maker", "chips"]);
		expect(chainsOf(graph, "nobody", "up", limits).chains).toEqual([]);
		const between = chainsBetween(graph, ["chips", "lights"], limits);
		expect(between.chains).toEqual([
			["chips", "maker", "lamp", "lights"],
			["chips", "maker", "installer", "control", "lights"],
			["chips", "maker", "installer", "lighting", "lights"],
			["chips", "maker", "installer", "lighting", "control", "lights"],
		]);
		expect(chainsBetween(graph, ["chips", "nobody"], limits).chains).toEqual([]);
	});

	test("[GRAPH-06] are given up to a number and a length, and more are told of", () => {
		expect(chainsBetween(graph, ["chips", "lights"], { most: 2, hops: 10 })).toMatchObject({ more: true, cut: false });
		expect(chainsOf(graph, "lights", "up", { most: 100, hops: 1 })).toMatchObject({ more: false, cut: true });
	});
});
