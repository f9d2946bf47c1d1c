import { expect, test } from "vitest";
import type { CityFileInput } from "../../src/ecosystem/city-file.ts";
import { checkCity } from "../../src/ecosystem/references.ts";
import { derivedEvidence } from "../../src/gate/derived-evidence.ts";
import { cityOf } from "../../src/testing/city-of.ts";
import { shippedContent } from "../shipped.ts";

const content = shippedContent();
const proofs = (sketch: Parameters<typeof cityOf>[0]) =>
	derivedEvidence(cityOf(sketch), content).map(({ subject, requirements, type, from, until, grade }) =>
		[subject, ...requirements, type, from, until, grade].join(" "),
	);

test("[MGMT-04] minutes that looked at the quarter before prove GOV-02 of the executive who was there and trained", () => {
	const trained = (until: string): NonNullable<CityFileInput["readiness"]>[number] => ({
		kind: "training",
		id: "course",
		title: "Course",
		owner: "owner",
		on: "2026-03-01",
		office: "executive",
		person: "O. Tiernan",
		until,
	});
	const meeting = { id: "m", title: "Board", on: "2026-10-13", report: "2026-Q3", present: ["executive", "owner"] };
	const of = (change: object, until = "2027-03-01") =>
		proofs({ readiness: [trained(until)], minutes: [{ ...meeting, ...change }] });
	expect(of({})).toEqual(["executive GOV-02 minutes 2026-10-13 2027-02-09 I1"]);
	expect(of({}, "2026-12-31")).toEqual(["executive GOV-02 minutes 2026-10-13 2026-12-31 I1"]);
	expect(of({}, "2026-10-12")).toEqual([]);
	expect(of({ present: ["owner"] })).toEqual([]);
	expect(of({ report: "2026-Q2" })).toEqual([]);
	expect(of({ report: "2026-Q4" })).toEqual([]);
	expect(of({ on: "2027-01-01" })).toEqual([]);
	expect(proofs({ minutes: [meeting] })).toEqual([]);
});

test("[BODY-13] a public strategy over five years proves GOV-03 for half a year from each measurement", () => {
	const goal = (years: readonly number[], change: object = {}): NonNullable<CityFileInput["goals"]>[number] => ({
		id: "g",
		title: "Proven",
		text: "All",
		owner: "owner",
		measure: "share",
		unit: "%",
		better: "higher",
		targets: years.map((year) => ({ year, value: 1 })),
		progress: [{ on: "2026-06-30", value: 0, source: "count" }],
		requirements: ["GOV-02"],
		...change,
	});
	const five = [2026, 2027, 2028, 2029, 2030];
	const of = (...goals: ReturnType<typeof goal>[]) =>
		proofs({ actors: [{ id: "guard", kinds: ["city-ciso"] }], goals });
	expect(of(goal(five))).toEqual(["guard GOV-03 public-page 2026-06-30 2026-12-26 I1"]);
	expect(of(goal(five.slice(1)))).toEqual([]);
	expect(of(goal([2026, 2027, 2029, 2030]), goal([2028], { id: "h" }))).toHaveLength(1);
	expect(of(goal(five, { public: false }))).toEqual([]);
	expect(of(goal(five, { requirements: [] }))).toEqual([]);
	expect(of(goal(five, { progress: [] }))).toEqual([]);
	expect(
		of(goal([2022, 2023, 2024, 2025, 2026], { progress: [{ on: "2026-11-01", value: 0, source: "count" }] })),
	).toEqual(["guard GOV-03 public-page 2026-11-01 2026-12-31 I1"]);
});

test("nothing handed in takes the id of what records prove", () => {
	const city = cityOf({ evidence: [{ id: "by-minutes-1", type: "policy", requirements: ["GOV-02"] }] });
	expect(checkCity(city, content).map(({ code, path }) => [code, path.join(".")])).toEqual([
		["GH-CITY-002", "evidence.0.id"],
	]);
});
