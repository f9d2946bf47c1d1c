import { readFileSync } from "node:fs";
import { contentRoot, DEMO_CITY_FILE } from "@gatehouse/content";
import { answerOn, checkCity, cityFacts, decide, releaseVersions, subjectOn, whatIf } from "@gatehouse/framework";
import { describe, expect, test } from "vitest";
import { readCityFile, readContent } from "../../src/index.ts";
import { contentTexts } from "../content.ts";

const page = readFileSync(new URL("demo/README.md", contentRoot), "utf8");
const read = readContent(contentTexts());
if ("issues" in read) throw new Error(JSON.stringify(read.issues[0]));
const { content } = read;
const file = readCityFile(readFileSync(new URL(DEMO_CITY_FILE, contentRoot)));
if ("issues" in file) throw new Error(JSON.stringify(file.issues[0]));
const { city } = file;
const released = releaseVersions(content, content.standards, city.inherited, city.baselines);
if (released.issues !== undefined) throw new Error(JSON.stringify(released.issues[0]));
const { versions } = released;

/** The rows of the page's table of outcomes: each engagement with the outcome on each day of the heading. */
function outcomesOnPage(): { id: string; day: string; outcome: string }[] {
	const rows = page
		.split("\n")
		.filter((line) => line.startsWith("|"))
		.map((line) => line.split("|").map((cell) => cell.trim()));
	const days = (rows[0] ?? []).map((cell) => /^\d{4}-\d{2}-\d{2}$/.exec(cell)?.[0]);
	return rows.slice(2).flatMap((cells) => {
		const ids = [...(cells[1] ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
		return days.flatMap((day, column) =>
			day === undefined ? [] : ids.map((id) => ({ id, day, outcome: cells[column] ?? "" })),
		);
	});
}

describe("the demo city", () => {
	const facts = cityFacts(city, content, versions);
	const outcomes = outcomesOnPage();

	test("has no fault", () => {
		expect(checkCity(city, content)).toEqual([]);
	});

	test("holds as many of everything as its page says", () => {
		const { actors, systems, products, fleets, engagements, supplies } = city;
		expect(page).toContain(
			`${actors.length} actors, ${systems.length} systems, ${products.length} products, ${fleets.length} fleets, ` +
				`${engagements.length} engagements, ${supplies.length} supplies`,
		);
	});

	test("every engagement is on the page, on three days", () => {
		const listed = outcomes.map(({ id, day }) => `${id} ${day}`).sort();
		const days = [...new Set(outcomes.map(({ day }) => day))];
		expect(days).toHaveLength(3);
		expect(listed).toEqual(city.engagements.flatMap(({ id }) => days.map((day) => `${id} ${day}`)).sort());
	});

	test.each(outcomes)("$id on $day: $outcome", ({ id, day, outcome }) => {
		expect(decide(facts, { kind: "engagement", id }, day).outcome).toBe(outcome);
	});

	test("most of it is let through on the day it was written for, and enough is not", () => {
		const ids = [...facts.subjects.keys()];
		const share = (outcome: string) =>
			ids.filter((id) => answerOn(facts, id, "2026-11-24").outcome === outcome).length / ids.length;
		expect(share("allow")).toBeGreaterThan(0.6);
		expect(share("conditional")).toBeGreaterThan(0.05);
		expect(share("deny")).toBeGreaterThan(0.15);
	});

	test("as many subjects fall out by baseline 1.1.0 as its page says", () => {
		const at = "2026-11-24";
		const early = versions.map((one) => (one.version === "1.1.0" ? { ...one, effectiveFrom: at } : one));
		const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
		const { fallsOut } = whatIf(facts, { versions: early }, at);
		expect(page).toContain(`the what-if of baseline 1.1.0: ${words[fallsOut.length]} subjects fall out`);
	});

	test("[APP-05] nobody who supplies somebody under an engagement of the city is asked nothing", () => {
		for (const supply of city.supplies) {
			const actor = city.actors.find(({ id }) => id === supply.to);
			if (actor === undefined || supply.engagement === undefined) continue;
			const { actorKinds } = subjectOn(facts, supply.from, "2026-11-24");
			const open = answerOn(facts, supply.from, "2026-11-24").reasons.some(({ rule }) => rule === "GATE-13");
			const engaged = city.engagements.some(
				({ id, from, until }) => id === supply.engagement && from <= "2026-11-24" && "2026-11-24" <= until,
			);
			const toThirdParty = !["0", "1"].includes(subjectOn(facts, actor.id, "2026-11-24").degree ?? "");
			if (engaged && toThirdParty)
				expect([supply.from, actorKinds.includes("subcontractor"), open]).toEqual([supply.from, true, false]);
		}
	});
});
