import { describe, expect, test } from "vitest";
import { checkCity } from "../../../src/ecosystem/references.ts";
import { cityFacts } from "../../../src/gate/facts.ts";
import { type Goal, goal, governanceFindings, targetsOn } from "../../../src/governance/bodies/index.ts";
import { type CitySketch, cityOf } from "../../../src/testing/city-of.ts";
import { contentOf, requirementOf } from "../../../src/testing/small-content.ts";

const content = contentOf([requirementOf({ id: "GOV-01" })]);
const AT = "2026-11-24";
type Bodies = NonNullable<CitySketch["bodies"]>;

const BOARD: Bodies[number] = {
	id: "board",
	name: "Board",
	kind: "board",
	role: "decides",
	mandate: { text: "Decides on risk", from: "2026-01-01", until: "2027-12-31" },
	assurance: "The auditor reports twice a year",
	meetings: ["2026-10-01"],
	members: [
		{ actor: "executive", seat: "government", from: "2026-01-01", declaredOn: "2026-01-10" },
		{ actor: "owner", seat: "resident", from: "2026-01-01", declaredOn: "2026-01-10" },
	],
};
const GOAL = {
	id: "proven",
	title: "Systems proven",
	text: "All of them",
	owner: "owner",
	measure: "share of systems",
	unit: "%",
	better: "higher" as const,
	targets: [
		{ year: 2025, value: 40 },
		{ year: 2026, value: 60 },
	],
	progress: [
		{ on: "2025-12-01", value: 42, source: "posture report" },
		{ on: "2026-06-30", value: 55, source: "posture report" },
	],
	requirements: ["GOV-01"],
};

function rules(sketch: CitySketch, at = AT): string[] {
	const facts = cityFacts(cityOf(sketch), content, []);
	return governanceFindings(facts.city, facts.subjects, at).map(({ rule, about }) => `${rule} ${about.id}`);
}
const board = (change: Partial<Bodies[number]>) => rules({ bodies: [{ ...BOARD, ...change }], goals: [GOAL] });

describe("bodies", () => {
	test("a board with everything is found nothing about", () => {
		expect(board({})).toEqual([]);
	});

	const members = BOARD.members ?? [];
	test("[BODY-01] a board without government is found", () => {
		const firm = { actor: "firm", seat: "business" as const, from: "2026-01-01", declaredOn: "2026-02-01" };
		const given = { ...BOARD, role: "advises" as const, members: [firm, { ...firm, seat: "resident" as const }] };
		const decider = { ...BOARD, id: "council" };
		expect(rules({ actors: [{ id: "firm" }], bodies: [given, decider], goals: [GOAL] })).toEqual(["BODY-01 board"]);
	});
	test("[BODY-02] a board without a resident is found, an office is not", () => {
		expect(board({ members: members.slice(0, 1) })).toEqual(["BODY-02 board"]);
		expect(board({ members: members.slice(0, 1), kind: "office" })).toEqual([]);
	});
	test("[BODY-03] a board that decides without an assurance model is found; a seat of assurance is one", () => {
		const { assurance: _, ...without } = BOARD;
		expect(rules({ bodies: [without], goals: [GOAL] })).toEqual(["BODY-03 board"]);
		const seat = { actor: "owner", seat: "assurance" as const, from: "2026-01-01", declaredOn: "2026-02-01" };
		expect(rules({ bodies: [{ ...without, members: [...members, seat] }], goals: [GOAL] })).toEqual([]);
	});
	test("[BODY-04] a member who never declared interests, or more than 365 days ago, is found", () => {
		const [first, second] = members;
		if (first === undefined || second === undefined) throw new Error("two members");
		const { declaredOn: _, ...silent } = first;
		expect(board({ members: [silent, second] })).toEqual(["BODY-04 board"]);
		expect(board({ members: [{ ...first, declaredOn: "2025-11-24" }, second] })).toEqual(["BODY-04 board"]);
		expect(board({ members: [{ ...first, declaredOn: "2025-11-25" }, second] })).toEqual([]);
		expect(board({ members: [first, second, { ...silent, until: "2026-11-23" }] })).toEqual([]);
	});
	test("[BODY-05] [BODY-07] an expired mandate is found, and that nobody decides any more", () => {
		const mandate = { text: "Decides", from: "2025-01-01", until: "2026-11-23" };
		expect(board({ mandate })).toEqual(["BODY-07 testville", "BODY-05 board"]);
		expect(board({ mandate: { ...mandate, until: AT } })).toEqual([]);
	});
	test("[BODY-06] a board that has not met for 180 days is found, a new one is not", () => {
		expect(board({ meetings: ["2026-05-28"] })).toEqual(["BODY-06 board"]);
		expect(board({ meetings: ["2026-05-29"] })).toEqual([]);
		expect(board({ meetings: [], mandate: { text: "New", from: "2026-11-01" } })).toEqual([]);
	});
	test("[BODY-09] a supplier who decides without a declared interest is found", () => {
		const firm = { actor: "firm", seat: "business" as const, from: "2026-01-01", declaredOn: "2026-02-01" };
		const actors = [{ id: "firm" }];
		expect(rules({ actors, bodies: [{ ...BOARD, members: [...members, firm] }], goals: [GOAL] })).toEqual([
			"BODY-09 board",
		]);
		const told = { ...firm, interests: [{ text: "Sells lamps to the city", with: "firm" }] };
		expect(rules({ actors, bodies: [{ ...BOARD, members: [...members, told] }], goals: [GOAL] })).toEqual([]);
	});
});

describe("strategy", () => {
	const ofGoal = (change: Partial<Goal>) => rules({ bodies: [BOARD], goals: [{ ...GOAL, ...change }] });

	test("[BODY-10] targets are met, missed or unknown once their year is over, and open before", () => {
		const states = (at: string, given: object = {}) =>
			targetsOn(goal.parse({ ...GOAL, ...given }), at).map(({ year, state, reached }) => [year, state, reached]);
		expect(states(AT)).toEqual([
			[2025, "met", 42],
			[2026, "open", 55],
		]);
		expect(states("2027-01-01")[1]).toEqual([2026, "missed", 55]);
		expect(states("2027-01-01", { better: "lower" })).toEqual([
			[2025, "missed", 42],
			[2026, "met", 55],
		]);
		expect(states("2026-01-01", { progress: [] })[0]).toEqual([2025, "unknown", null]);
		expect(ofGoal({ progress: [{ on: "2025-12-01", value: 39, source: "x" }, ...GOAL.progress.slice(1)] })).toEqual([
			"BODY-10 proven",
		]);
	});
	test("[BODY-11] a goal that was not measured for a year is found", () => {
		expect(ofGoal({ progress: [{ on: "2025-11-24", value: 42, source: "x" }] })).toEqual(["BODY-11 proven"]);
		expect(ofGoal({ progress: [], targets: [{ year: 2027, value: 1 }] })).toEqual([]);
	});
	test("[BODY-08] a strategy that serves no demand of the baseline is found", () => {
		expect(ofGoal({ requirements: [] })).toEqual(["BODY-08 testville"]);
	});
	test("[BODY-12] a city without a strategy is found", () => {
		expect(rules({ bodies: [BOARD] })).toEqual(["BODY-12 testville"]);
	});
	test("references that lead nowhere, owners outside, two targets a year and more than five years are refused", () => {
		const city = cityOf({
			actors: [{ id: "firm" }],
			bodies: [{ ...BOARD, members: [{ actor: "nobody", seat: "chair", from: "2026-01-01" }] }],
			goals: [
				{ ...GOAL, owner: "firm", requirements: ["GOV-99"] },
				{ ...GOAL, id: "long", targets: [2026, 2031].map((year) => ({ year, value: 1 })) },
				{ ...GOAL, id: "twice", targets: [2026, 2026].map((year) => ({ year, value: 1 })) },
			],
			minutes: [{ id: "m", title: "M", on: AT, present: ["owner"], body: "bord" }],
		});
		expect(checkCity(city, content).map(({ code, path }) => [code, path.join(".")])).toEqual([
			["GH-CITY-001", "bodies.0.members.0.actor"],
			["GH-CITY-003", "goals.0.owner"],
			["GH-CITY-008", "goals.0.requirements.0"],
			["GH-GOVN-002", "goals.1.targets"],
			["GH-GOVN-002", "goals.2.targets"],
			["GH-GOVN-007", "minutes.0.body"],
		]);
	});
});
