import { readFileSync } from "node:fs";
import { contentRoot, DEMO_CITY_FILE } from "@gatehouse/content";
import type { CityFile } from "@gatehouse/framework";
import { arbitraryCity, cityOf } from "@gatehouse/framework/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCityFile, sortedCity, writeCityFile } from "../../src/index.ts";
import { shippedContent } from "../content.ts";

const content = shippedContent();

function readBack(text: string): CityFile {
	const read = readCityFile(text);
	if ("issues" in read) throw new Error(`${JSON.stringify(read.issues[0])}\n${text}`);
	return read.city;
}

test("a city is the same after writing and reading, and written the same way again", () => {
	fc.assert(
		fc.property(arbitraryCity(content), (city) => {
			const text = writeCityFile(city);
			const back = readBack(text);
			expect(back).toStrictEqual(sortedCity(city));
			expect(writeCityFile(back)).toBe(text);
		}),
	);
}, 60_000);

test("so is one whose texts are anything", () => {
	const text = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
	const free = fc.dictionary(
		text.filter((key) => key !== "__proto__"),
		text,
		{ maxKeys: 3 },
	);
	fc.assert(
		fc.property(text, text, free, (name, note, legalIds) => {
			const city = cityOf({ actors: [{ id: "a", name, note, legalIds }] });
			expect(readBack(writeCityFile(city))).toStrictEqual(sortedCity(city));
		}),
		{ numRuns: 300 },
	);
}, 60_000);

test("the order of entries and of free keys makes no difference", () => {
	const values = (pairs: [string, number][]) => Object.fromEntries(pairs);
	const one = {
		id: "e-1",
		subject: "owner",
		values: values([
			["b", 1],
			["a", 2],
		]),
	};
	const other = { id: "e-2", subject: "owner" };
	const text = writeCityFile(cityOf({ evidence: [one, other] }));
	expect(text).toBe(
		writeCityFile(
			cityOf({
				evidence: [
					other,
					{
						...one,
						values: values([
							["a", 2],
							["b", 1],
						]),
					},
				],
			}),
		),
	);
});

test("the form: a heading, sections in the order of the schema, defaults left out", () => {
	const city = cityOf({
		systems: [
			{
				id: "s",
				dependsOn: [
					{ on: "s", hard: true },
					{ on: "t", hard: false },
				],
			},
		],
	});
	expect(
		writeCityFile(city),
	).toBe(`# A city as Gatehouse reads and writes it, form gatehouse-city/1; docs/city-file.md explains every key.
# Lists are in order of their ids, baselines in order of their first day; values that are defaults are left out.

schema: gatehouse-city/1
city:
  id: testville
  name: Testville
  country: NL
  population: 1000
  languages: [en]
  timeZone: UTC
actors:
  - id: executive
    name: The Executive
    kinds: [city-executive]
  - id: owner
    name: The Owner
    kinds: [service-owner]
systems:
  - id: s
    name: s
    kind: platform
    sector: transport
    accountable: owner
    operator: owner
    impact:
      criticality: 0
      connectivity: 1
      data: 0
      safety: 0
    dependsOn:
      - "on": s
      - "on": t
        hard: false
`);
});

test("of a union the key that chooses comes first", () => {
	const city = readBack(readFileSync(new URL(DEMO_CITY_FILE, contentRoot), "utf8"));
	const text = writeCityFile(city);
	expect(text).toMatch(/changes:\n +- change: /);
	expect(text).toMatch(/review:\n +state: accepted\n +"on": /);
	expect(readBack(text)).toStrictEqual(sortedCity(city));
});
