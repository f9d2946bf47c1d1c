import { describe, expect, test } from "vitest";
import { readCityFile } from "../../src/index.ts";

const PROFILE = `schema: gatehouse-city/1
city:
  id: x
  name: X
  country: NL
  population: 1000
  languages: [nl]
  timeZone: Europe/Amsterdam
`;

/** Line 9 is the first after the profile. */
const faults: [name: string, rest: string, code: string, line: number, column: number, says: string][] = [
	[
		"an unknown key at that key",
		"actors:\n  - id: a\n    name: A\n    kinds: [supplier]\n    contry: NL\n",
		"GH-FILE-008",
		13,
		5,
		"`contry`",
	],
	["an unknown section", "suplies: []\n", "GH-FILE-008", 9, 1, "`suplies`"],
	["a missing key at its entry", "actors:\n  - id: a\n    kinds: [supplier]\n", "GH-FILE-009", 10, 5, "`name`"],
	[
		"a missing key inside a block at its key",
		"products:\n  - id: p\n    name: P\n    maker: a\n    impact:\n      criticality: 1\n      connectivity: 1\n      data: 1\n",
		"GH-FILE-009",
		13,
		5,
		"`safety`",
	],
	[
		"a list where one value belongs",
		"actors:\n  - id: [a]\n    name: A\n    kinds: [supplier]\n",
		"GH-FILE-007",
		10,
		9,
		"text",
	],
	[
		"a number where text belongs",
		"actors:\n  - id: a\n    name: 12\n    kinds: [supplier]\n",
		"GH-FILE-007",
		11,
		11,
		"`12`",
	],
	[
		"a date that does not exist",
		"evidence:\n  - id: e\n    title: E\n    type: report\n    subject: s\n    providedBy: a\n    grade: I1\n    from: 2026-02-30\n    review: {state: submitted, on: 2026-01-01}\n",
		"GH-FILE-010",
		16,
		11,
		"`2026-02-30`",
	],
	[
		"a word that is none of those known",
		"evidence:\n  - id: e\n    title: E\n    type: report\n    subject: s\n    providedBy: a\n    grade: I9\n    from: 2026-02-20\n    review: {state: submitted, on: 2026-01-01}\n",
		"GH-FILE-010",
		15,
		12,
		"`I9`",
	],
	[
		"a number out of range",
		"products:\n  - id: p\n    name: P\n    maker: a\n    impact: {criticality: 4, connectivity: 1, data: 1, safety: 0}\n",
		"GH-FILE-010",
		13,
		27,
		"at most 3",
	],
	[
		"an id that is no id",
		"actors:\n  - id: Big Corp\n    name: A\n    kinds: [supplier]\n",
		"GH-FILE-010",
		10,
		9,
		"`Big Corp`",
	],
	[
		"nothing where a value belongs",
		"actors:\n  - id: a\n    name:\n    kinds: [supplier]\n",
		"GH-FILE-007",
		11,
		5,
		"null",
	],
];

describe("a city file that does not have the shape names the place", () => {
	test.each(faults)("%s", (_name, rest, code, line, column, says) => {
		const read = readCityFile(PROFILE + rest);
		if (!("issues" in read)) throw new Error("read");
		expect(read.issues).toHaveLength(1);
		expect(read.issues[0]).toMatchObject({ code, line, column });
		expect(read.issues[0]?.message).toContain(says);
	});
});

test("every fault is told, in the order of the file", () => {
	const read = readCityFile(`${PROFILE}zoo: 1\nactors:\n  - id: A\n    kinds: []\n`);
	if (!("issues" in read)) throw new Error("read");
	expect(read.issues.map(({ line, code }) => [line, code])).toEqual([
		[9, "GH-FILE-008"],
		[11, "GH-FILE-009"],
		[11, "GH-FILE-010"],
		[12, "GH-FILE-010"],
	]);
});

test("a file that is no city file says so before anything else", () => {
	expect(readCityFile("schema: gatehouse-city/9\nactors: 1\n")).toMatchObject({
		issues: [{ code: "GH-FILE-012", line: 1, column: 9 }],
	});
	expect(readCityFile("- 1\n")).toMatchObject({ issues: [{ code: "GH-FILE-012", line: 1, column: 1 }] });
	expect(readCityFile("openapi: 3.1.0\n")).toMatchObject({ issues: [{ code: "GH-FILE-012" }] });
});

test("JSON is read like YAML, defaults are filled in", () => {
	const city = {
		schema: "gatehouse-city/1",
		city: { id: "x", name: "X", country: "NL", population: 1, languages: ["nl"], timeZone: "UTC" },
		actors: [{ id: "a", name: "A", kinds: ["supplier"] }],
	};
	for (const text of [JSON.stringify(city), JSON.stringify(city, null, "\t")]) {
		const read = readCityFile(text);
		if ("issues" in read) throw new Error(JSON.stringify(read.issues));
		expect(read.city).toMatchObject({ ...city, systems: [], actors: [{ id: "a", legalIds: {} }] });
		expect(read.locate(["actors", 0, "name"]).line).toBe(text.includes("\n") ? 16 : 1);
	}
});
