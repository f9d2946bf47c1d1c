import { readFileSync } from "node:fs";
import { contentRoot, DEMO_CITY_FILE } from "@gatehouse/content";
import { expect, test } from "vitest";
import { checkCityFile, readCityFile, subjectPlaces } from "../../src/index.ts";
import { shippedContent } from "../content.ts";

const content = shippedContent();
const demo = readFileSync(new URL(DEMO_CITY_FILE, contentRoot), "utf8");

function check(text: string) {
	const read = readCityFile(text);
	if ("issues" in read) throw new Error(JSON.stringify(read.issues[0]));
	return checkCityFile(read, content);
}

test("the demo city holds together and has its versions", () => {
	const checked = check(demo);
	if ("issues" in checked) throw new Error(JSON.stringify(checked.issues[0]));
	expect(checked.facts.versions.length).toBe(checked.facts.city.baselines.length);
});

const CITY = `schema: gatehouse-city/1
city: {id: x, name: X, country: NL, population: 1, languages: [nl], timeZone: UTC}
actors:
  - id: executive
    name: The Executive
    kinds: [city-executive]
  - id: maker
    name: The Maker
    kinds: [supplier]
`;

test("references that lead nowhere are told at their place", () => {
	const checked = check(
		`${CITY}products:
  - id: lamp
    name: Lamp
    maker: makr
    impact: {criticality: 0, connectivity: 1, data: 0, safety: 0}
`,
	);
	expect(checked).toMatchObject({ issues: [{ code: "GH-CITY-001", line: 13, column: 12 }] });
	expect("issues" in checked && checked.issues[0]?.message).toContain("`makr`");
});

test("parents in a circle are refused", () => {
	const text = CITY.replace("kinds: [city-executive]", "kinds: [city-executive]\n    parent: maker").replace(
		"kinds: [supplier]",
		"kinds: [supplier]\n    parent: executive",
	);
	expect(check(text)).toMatchObject({ issues: [{ code: "GH-CITY-005", line: expect.any(Number) }] });
});

test("[BASE-07] a release that names an unknown requirement is told at its place", () => {
	const text = `${CITY}baselines:
  - version: "1.0.0"
    publishedOn: 2026-01-01
    publishedBy: executive
    effectiveFrom: 2026-01-01
    note: first
    changes:
      - change: validity
        requirement: GOV-99
        validityDays: 30
        reason: no reason
`;
	expect(check(text)).toMatchObject({ issues: [{ code: "GH-BASE-001", line: 18, column: 22 }] });
});

test("subjects are found where their entry begins", () => {
	const read = readCityFile(CITY);
	if ("issues" in read) throw new Error("refused");
	const placeOf = subjectPlaces(read.city, read.locate);
	expect(placeOf("maker")).toEqual({ line: 7, column: 9 });
	expect(placeOf("nobody")).toBeUndefined();
});
