import { describe, expect, test } from "vitest";
import type { BaselineVersion } from "../../src/baseline/schema.ts";
import { clause } from "../../src/contracts/schema.ts";
import { chainFaults } from "../../src/ecosystem/chain-faults.ts";
import { cityGraph } from "../../src/ecosystem/city-graph.ts";
import type { SupplyAnswer } from "../../src/ecosystem/declared-and-seen.ts";
import { cityFacts } from "../../src/gate/facts.ts";
import { type CitySketch, cityOf } from "../../src/testing/city-of.ts";
import { contentOf, requirementOf, versionOf } from "../../src/testing/small-content.ts";

const AT = "2026-06-01";
const CLAUSES = [
	{ id: "CL-04", fromTier: 1, when: ["personal-data"] },
	{ id: "CL-21", fromTier: 2 },
].map((one) =>
	clause.parse({ name: one.id, text: "Said", source: "law", requirements: [], track: "list", confidence: "V", ...one }),
);
const CERTIFIED = requirementOf({ id: "ASR-01", actors: ["supplier"], evidence: ["certificate"] });

interface Asked {
	readonly answers?: readonly SupplyAnswer[];
	readonly versions?: readonly BaselineVersion[];
	readonly refused?: string;
	readonly at?: string;
}

function faultsOf(sketch: CitySketch, { answers = [], versions = [], refused, at = AT }: Asked = {}) {
	const city = cityOf(sketch);
	const facts = cityFacts(city, { ...contentOf([CERTIFIED]), clauses: CLAUSES }, versions);
	return chainFaults(facts, cityGraph(city, at), (id) => id === refused, answers);
}

const ACTORS = [
	{ id: "a", name: "A Ltd" },
	{ id: "b", name: "B Ltd" },
	{ id: "c", name: "C Ltd" },
] as const;

test("[GRAPH-07] undeclared and refused supplies and circles are faults, each told with who is concerned and the way", () => {
	const faults = faultsOf(
		{
			actors: ACTORS,
			engagements: [{ id: "deal", supplier: "c" }],
			supplies: [
				{ id: "1", from: "a", to: "b", what: "bolts" },
				{ id: "2", from: "b", to: "c", declaredBy: "c" },
				{ id: "3", from: "c", to: "b", declaredBy: "b" },
				{ id: "4", from: "a", to: "owner" },
				{ id: "5", from: "a", to: "c", until: "2026-01-31" },
			],
		},
		{ refused: "b" },
	);
	expect(faults).toEqual([
		{
			kind: "undeclared",
			organisations: ["a", "b"],
			supply: "1",
			way: ["owner", "deal", "c", "b", "a"],
			text: "B Ltd has not declared that A Ltd supplies it: bolts",
		},
		{
			kind: "refused",
			organisations: ["b", "c"],
			supply: "2",
			way: ["owner", "deal", "c", "b"],
			text: "B Ltd, which supplies C Ltd, does not meet what its tier asks",
		},
		{
			kind: "circular",
			organisations: ["b", "c"],
			supply: null,
			way: ["owner", "deal", "c", "b"],
			text: "they supply each other in a circle: B Ltd, C Ltd",
		},
	]);
});

test("[GRAPH-07, DECL-04] what was only seen is undeclared until it is declared or the city agrees that it is not so", () => {
	const sketch = { actors: ACTORS, sightings: [{ id: "v", from: "a", to: "b" }] };
	expect(faultsOf(sketch)).toEqual([
		{
			kind: "undeclared",
			organisations: ["a", "b"],
			supply: null,
			way: ["b", "a"],
			text: "A Ltd was seen to supply B Ltd in a bill of materials, and B Ltd has not declared it",
		},
	]);
	const answered = (state: SupplyAnswer["state"]) =>
		faultsOf(sketch, { answers: [{ from: "a", to: "b", state, on: AT, reason: null }] }).length;
	expect((["waiting", "denied", "refused", "denial-accepted"] as const).map(answered)).toEqual([1, 1, 1, 0]);
});

describe("consent", () => {
	const HIGH = { criticality: 2, connectivity: 2, data: 2, safety: 0 };
	const deal = (more: object = {}) => ({
		actors: ACTORS,
		systems: [{ id: "control", impact: HIGH }],
		engagements: [{ id: "deal", name: "The deal", supplier: "b", connectsTo: ["control"], ...more }],
	});
	const SUPPLY = { id: "1", from: "a", to: "b", what: "bolts", declaredBy: "b" };
	const signed = (consent: "prior" | "objection" | "none") => ({
		contracts: [
			{ id: "text", signedOn: "2026-01-01", signedBy: "owner", terms: { subSuppliers: { consent, flowDown: true } } },
		],
	});
	const unconsented = (sketch: CitySketch, at = AT) =>
		faultsOf(sketch, { at })
			.filter(({ kind }) => kind === "unconsented")
			.map(({ text }) => text);

	test("[GRAPH-08] is needed when the tier calls for CL-21, unless the contract settles for a right to object", () => {
		const sketch = { ...deal(), supplies: [SUPPLY] };
		expect(unconsented(sketch)).toEqual([
			"A Ltd supplies B Ltd (bolts) without consent, which it needs because “The deal” has tier 2 (CL-21)",
		]);
		expect(unconsented({ ...sketch, ...signed("objection") })).toEqual([]);
		expect(unconsented({ ...sketch, ...signed("none") })).toHaveLength(1);
		expect(unconsented({ ...deal({ connectsTo: [] }), supplies: [SUPPLY] })).toEqual([]);
	});

	test("[GRAPH-08] is needed at any tier when the contract asks for it before, and for personal data whatever it says", () => {
		const low = { ...deal({ connectsTo: [] }), supplies: [SUPPLY] };
		expect(unconsented({ ...low, ...signed("prior") })[0]).toMatch(/the contract of “The deal” asks for it before$/);
		const personal = { ...deal({ connectsTo: [], traits: ["personal-data"] }), supplies: [SUPPLY] };
		expect(unconsented({ ...personal, ...signed("objection") })[0]).toMatch(/concerns personal data \(CL-04\)$/);
	});

	test("[GRAPH-08, DECL-06] once given it holds until its last day; refused it is a fault of its own words", () => {
		const with_ = (consent: object) => ({
			...deal(),
			supplies: [{ ...SUPPLY, consent: { given: true, by: "owner", on: "2026-02-01", ...consent } }],
		});
		expect(unconsented(with_({}), "2026-01-31")).toHaveLength(1);
		expect(unconsented(with_({}))).toEqual([]);
		expect(unconsented(with_({ until: "2026-05-31" }))[0]).toContain("since the city's consent ended on 2026-05-31");
		expect(unconsented(with_({ given: false, reason: "Unknown owners" }))).toEqual([
			"A Ltd supplies B Ltd (bolts) although the city refused its consent: Unknown owners",
		]);
	});

	test("[GRAPH-08] is asked by the supply's own engagement, else by those of the one supplied; not of whom the city engages", () => {
		const behind = { ...SUPPLY, id: "2", from: "c", to: "a", declaredBy: "a" };
		expect(unconsented({ ...deal(), supplies: [behind] })).toEqual([]);
		expect(unconsented({ ...deal(), supplies: [{ ...behind, engagement: "deal" }] })).toHaveLength(1);
		expect(unconsented({ ...deal({ supplier: "a" }), supplies: [{ ...SUPPLY, engagement: "deal" }] })).toEqual([]);
		expect(unconsented({ ...deal({ until: "2026-05-31" }), supplies: [SUPPLY] })).toEqual([]);
	});
});

describe("certificates", () => {
	const HIGH = { criticality: 3, connectivity: 2, data: 2, safety: 0 };
	const chain = (more: CitySketch = {}): CitySketch => ({
		actors: ACTORS,
		systems: [{ id: "control", operator: "b", impact: HIGH }],
		products: [{ id: "part", maker: "a" }],
		supplies: [{ id: "1", from: "a", to: "b", what: "bolts", updatableCode: true, declaredBy: "b" }],
		...more,
	});
	const proof = (subject: string, given: object = {}) => ({
		id: "paper",
		subject,
		type: "certificate",
		requirements: ["ASR-01"],
		grade: "I2" as const,
		...given,
	});
	const versions = [versionOf([CERTIFIED])];
	const uncertified = (sketch: CitySketch) =>
		faultsOf(sketch, { versions }).filter(({ kind }) => kind === "uncertified");

	test("[GRAPH-09] a sub-supplier lacks the independent test of the tier it inherits until it or its product has it", () => {
		expect(uncertified(chain())).toEqual([
			{
				kind: "uncertified",
				organisations: ["a", "b"],
				supply: "1",
				way: ["owner", "control", "b", "a"],
				text:
					"A Ltd, which supplies B Ltd, inherits tier 3, at which ASR-01 asks for an independent test or a certificate; " +
					"none of grade I2 or better holds for it or for what it makes",
			},
		]);
		expect(uncertified(chain({ evidence: [proof("a")] }))).toEqual([]);
		expect(uncertified(chain({ evidence: [proof("part")] }))).toEqual([]);
		expect(uncertified(chain({ evidence: [proof("a", { grade: "I1" })] }))).toHaveLength(1);
		expect(uncertified(chain({ evidence: [proof("a", { until: "2026-05-31" })] }))).toHaveLength(1);
	});

	test("[GRAPH-09] nothing is lacking where no tier is inherited or the tier asks for nothing", () => {
		expect(faultsOf(chain()).filter(({ kind }) => kind === "uncertified")).toEqual([]);
		const should = [versionOf([{ ...CERTIFIED, tiers: ["S", "S", "S", "M"] }])];
		expect(faultsOf(chain(), { versions: should }).filter(({ kind }) => kind === "uncertified")).toEqual([]);
	});
});
