import { describe, expect, test } from "vitest";
import { type MATRIX_CHECKS, type MatrixGap, matrixGaps, unfilledBy } from "../../../src/governance/index.ts";
import { coversWeek } from "../../../src/governance/matrix/cover.ts";
import { AT, factsOf, officeOf, person, tidyCity, withOffice, withRow } from "./tidy-city.ts";

type City = ReturnType<typeof tidyCity>;
const gapsOf = (city: City, at = AT) => matrixGaps(factsOf(city, at));
const rulesOf = (gaps: readonly MatrixGap[]) => [...new Set(gaps.map(({ rule }) => rule))];
const tidy = tidyCity();
const lead = (more: object) => withOffice(tidy, "lead", more);

test("nothing is wrong with a matrix that is kept", () => {
	expect(gapsOf(tidy)).toEqual([]);
});

describe("each check finds what it is for, and says where", () => {
	const cases: readonly (readonly [
		quoted: `[${(typeof MATRIX_CHECKS)[number]}]`,
		what: string,
		city: City,
		place: Partial<MatrixGap>,
	])[] = [
		[
			"[RESP-11]",
			"nobody answers",
			withRow(tidy, "check-attack", { accountable: undefined }),
			{ activity: "check", state: "attack" },
		],
		[
			"[RESP-12]",
			"nobody does it",
			withRow(tidy, "check-attack", { responsible: [] }),
			{ activity: "check", state: "attack" },
		],
		[
			"[RESP-13]",
			"an office with nobody in it",
			{
				...withRow(tidy, "check-attack", { responsible: ["empty", "hands"] }),
				offices: [...tidy.offices, officeOf("empty", "owner", { holder: undefined, deputies: [] })],
			},
			{ office: "empty", activity: "check" },
		],
		[
			"[RESP-14]",
			"one deputy",
			lead({ deputies: [person("only", { site: "depot", team: "night" })] }),
			{ office: "lead", state: "attack" },
		],
		[
			"[RESP-14]",
			"all at one site",
			lead({ deputies: [person("a", { team: "night" }), person("b", { team: "night" })] }),
			{ office: "lead" },
		],
		[
			"[RESP-15]",
			"two levels of command",
			withOffice(lead({ commandTier: "tactical" }), "chief", {
				commandTier: "strategic",
				holder: person("lead-holder"),
			}),
			{ state: "attack" },
		],
		[
			"[RESP-16]",
			"one person commands and keeps evidence",
			withRow(tidy, "command-attack", { accountable: "lead" }),
			{ activity: "evidence", state: "attack" },
		],
		[
			"[RESP-18]",
			"office hours only",
			lead({ cover: [{ days: [1, 2, 3, 4, 5], from: "08:00", until: "18:00" }] }),
			{ state: "attack" },
		],
		[
			"[RESP-19]",
			"a number nobody tried",
			lead({ holder: person("lead-holder", { verifiedOn: "2026-08-25" }) }),
			{ office: "lead" },
		],
		[
			"[RESP-19]",
			"no way without mail",
			lead({ holder: person("lead-holder", { outOfBand: undefined }) }),
			{ office: "lead" },
		],
		["[RESP-20]", "a clock without an owner", lead({ clocks: [] }), { activity: null }],
		["[RESP-20]", "its owner approves it alone", withOffice(tidy, "chief", { clocks: [] }), { activity: null }],
		[
			"[RESP-22]",
			"an end without a successor",
			lead({
				holder: person("lead-holder", { until: "2026-12-01" }),
				deputies: [
					person("x", { until: "2026-12-02", site: "depot", team: "night" }),
					person("y", { until: "2026-11-30" }),
				],
			}),
			{ office: "lead" },
		],
		[
			"[RESP-23]",
			"nobody can be told",
			withOffice(tidy, "lamp-desk", { holder: undefined, deputies: [] }),
			{ office: "lamp-desk", activity: "command" },
		],
		[
			"[RESP-24]",
			"a power that ended",
			withOffice(tidy, "chief", {
				authorities: [
					{
						power: "declare-attack",
						states: ["attack"],
						document: "Order 1",
						grantedBy: "executive",
						from: "2026-01-01",
						until: "2026-11-23",
					},
				],
			}),
			{ office: "chief", activity: "command" },
		],
		[
			"[RESP-25]",
			"an office without a part",
			{ ...tidy, offices: [...tidy.offices, officeOf("idle", "owner")] },
			{ office: "idle" },
		],
		["[RESP-25]", "a circle of reports", withOffice(tidy, "chief", { reportsTo: "hands" }), {}],
		["[RESP-26]", "never exercised", withRow(tidy, "check-attack", { exercisedOn: undefined }), { activity: "check" }],
		[
			"[RESP-27]",
			"a holder on leave",
			lead({
				holder: person("lead-holder", { absent: [{ from: AT, until: "2026-11-30" }] }),
				deputies: [person("a", { site: "depot" }), person("b", { team: "night" })],
			}),
			{ office: "lead" },
		],
		[
			"[RESP-28]",
			"an auditor does what it audits",
			{
				...withOffice(tidy, "hands", { actor: "house" }),
				actors: [...tidy.actors, { ...tidy.actors[0], id: "house", kinds: ["auditor", "service-owner"] }],
			} as City,
			{ office: "hands" },
		],
		[
			"[RESP-29]",
			"asked about what it does",
			withRow(tidy, "check-attack", { consulted: ["lead"] }),
			{ office: "lead", activity: "check" },
		],
		[
			"[RESP-30]",
			"one supplier alone does it",
			withRow(tidy, "check-attack", { responsible: ["lamp-desk"] }),
			{ actor: "lamps", activity: "check" },
		],
		[
			"[RESP-32]",
			"a kind of actor nobody thought of",
			{ ...tidy, actors: [...tidy.actors, { ...tidy.actors[0], id: "house", kinds: ["auditor"] }] } as City,
			{},
		],
	];
	test.each(cases)("%s %s", (quoted, _what, city, place) => {
		const rule = quoted.slice(1, -1);
		const gaps = gapsOf(city);
		expect(rulesOf(gaps)).toContain(rule);
		expect(gaps.filter((gap) => gap.rule === rule)).toContainEqual(expect.objectContaining(place));
		// What is broken in one way sets off nothing unrelated.
		expect(rulesOf(gaps).length).toBeLessThanOrEqual(2);
	});

	test("[RESP-17] eight report to one, and eight do one thing", () => {
		const more = Array.from({ length: 8 }, (_, index) => officeOf(`unit-${index}`, "owner", { reportsTo: "lead" }));
		const city = withRow({ ...tidy, offices: [...tidy.offices, ...more] }, "check-attack", {
			responsible: more.map(({ id }) => id),
		});
		const found = gapsOf(city).filter(({ rule }) => rule === "RESP-17");
		expect(found.map(({ activity, office }) => [activity, office])).toEqual([
			["check", null],
			[null, "lead"],
		]);
	});

	test("[RESP-15] more activities than one person can answer for", () => {
		const facts = factsOf(tidy);
		const gaps = matrixGaps({ ...facts, limits: { ...facts.limits, accountableFor: 1 } });
		expect(gaps.map(({ rule, office, state }) => [rule, office, state])).toEqual([
			["RESP-15", "lead", "attack"],
			["RESP-15", "lead", "business-as-usual"],
		]);
	});

	test("[RESP-21] whoever is behind an important service has a part in it, and so has its supplier", () => {
		const city = {
			...tidy,
			systems: [
				{
					...systemOf("water"),
					kind: "service" as const,
					accountable: "mayor",
					impact: { criticality: 3, connectivity: 1, data: 1, safety: 1 },
				},
			],
		};
		expect(gapsOf(city).map(({ rule, scope, state, actor }) => [rule, scope, state, actor])).toEqual([
			["RESP-21", "system:water", "attack", "mayor"],
			["RESP-21", "system:water", "business-as-usual", "mayor"],
		]);
		expect(gapsOf({ ...city, systems: city.systems.map((one) => ({ ...one, accountable: "csirt" })) })).toEqual([]);
	});

	test("[RESP-28] no supplier answers for responding to what it operates itself", () => {
		const system = { ...systemOf("lighting"), operator: "lamps" };
		const city = withRow({ ...tidy, systems: [system] }, "evidence-attack", {
			accountable: "lamp-desk",
			system: "lighting",
		});
		expect(gapsOf(city)).toContainEqual(
			expect.objectContaining({ rule: "RESP-28", office: "lamp-desk", scope: "system:lighting" }),
		);
	});

	test("a gap keeps its key while it is open, and says who mends it", () => {
		const city = withRow(tidy, "check-attack", { accountable: undefined });
		const [today, tomorrow] = [gapsOf(city), gapsOf(city, "2026-11-25")];
		expect(today.map(({ key }) => key)).toEqual(tomorrow.map(({ key }) => key));
		expect(today[0]?.mends).toBe("lead");
		expect(new Set(today.map(({ key }) => key)).size).toBe(today.length);
	});
});

function systemOf(id: string) {
	const impact = { criticality: 1, connectivity: 1, data: 1, safety: 1 };
	return {
		id,
		name: id,
		kind: "platform" as const,
		sector: "transport" as const,
		accountable: "owner",
		operator: "owner",
		impact,
		traits: [],
		designated: false,
		dependsOn: [],
	};
}

test("[RESP-22] a change that leaves a cell without anybody is found, one with a successor is not", () => {
	const rows = tidy.responsibilities;
	const changed = (more: object) =>
		unfilledBy(
			rows,
			rows.map((row) => (row.id === "check-attack" ? { ...row, ...more } : row)),
		);
	expect(changed({ accountable: undefined })).toEqual([
		{ activity: "check", row: "check-attack", lacks: "accountable" },
	]);
	expect(changed({ responsible: [] })).toEqual([{ activity: "check", row: "check-attack", lacks: "responsible" }]);
	expect(changed({ accountable: "chief", responsible: ["hands"] })).toEqual([]);
	expect(unfilledBy(rows, rows.slice(1)).map(({ lacks }) => lacks)).toEqual(["accountable", "responsible"]);
	// What attack loses it inherits from a normal day.
	expect(
		unfilledBy(
			rows,
			rows.filter(({ id }) => id !== "check-attack"),
		),
	).toEqual([]);
});

test("[RESP-18] shifts cover the week only together, over midnight and over Sunday", () => {
	const days = [1, 2, 3, 4, 5, 6, 7];
	const day = [{ days, from: "08:00", until: "20:00" }];
	const night = [{ days, from: "20:00", until: "08:00" }];
	expect(coversWeek([day])).toBe(false);
	expect(coversWeek([night])).toBe(false);
	expect(coversWeek([day, night])).toBe(true);
	expect(coversWeek([day, [{ days, from: "20:01", until: "08:00" }]])).toBe(false);
	expect(coversWeek([[{ days, from: "00:00", until: "24:00" }]])).toBe(true);
	expect(coversWeek([])).toBe(false);
});
