import { expect, test } from "vitest";
import { compareCities, DIMENSIONS, type Dimension, type Step } from "../../../src/governance/cities/index.ts";
import { shippedContent } from "../../shipped.ts";

type Row = readonly [step: Step, means: RegExp];
type Table = Readonly<Record<string, Readonly<Record<Dimension, readonly Row[]>>>>;

/** The bullets of Table 2 of the paper in its order, each by what it means and the step it stands on. */
const TABLE_2: Table = {
	Barcelona: {
		"governance-model": [
			["defined", /council leads/],
			["defined", /wider way of governing/],
			["informal", /taken away from the centre/],
			["defined", /Offices .* set up to lead/],
			["informal", /Residents and innovators/],
			["practised", /public-private partnerships/],
		],
		"security-measures": [
			["no-data", /were in place/],
			["no-data", /are to come/],
		],
		"technical-standards": [
			["no-data", /what is built/],
			["no-data", /from now on/],
			["informal", /main difficulty/],
		],
		"third-party-management": [
			["informal", /private firms/],
			["no-data", /one way of assuring third parties/],
		],
	},
	Singapore: {
		"governance-model": [
			["defined", /whole of government and the whole nation/],
			["defined", /Government enables: one office makes policies/],
			["informal", /Residents and innovators/],
			["practised", /partners from industry/],
		],
		"security-measures": [
			["no-data", /were in place/],
			["defined", /cyber security at its heart/],
			["defined", /cyber security strategy/],
			["defined", /Cyber Security Act/],
			["informal", /Cyber Security Lab/],
		],
		"technical-standards": [
			["no-data", /what is built/],
			["informal", /from end to end/],
			["defined", /two technical references/],
		],
		"third-party-management": [
			["informal", /private firms/],
			["no-data", /one way of assuring third parties/],
			["informal", /Act is expected to lower the risk/],
		],
	},
	London: {
		"governance-model": [
			["defined", /Board advises the Greater London Authority/],
			["informal", /how projects are run/],
		],
		"security-measures": [
			["no-data", /were in place/],
			["informal", /automated cars/],
			["informal", /smart meters/],
		],
		"technical-standards": [
			["no-data", /what is built/],
			["defined", /Two bodies/],
			["informal", /Four standards .* general and about projects/],
		],
		"third-party-management": [
			["informal", /private firms/],
			["no-data", /one way of assuring third parties/],
			["informal", /cars and meters lower the risk/],
		],
	},
};

const content = shippedContent();
const cities = compareCities(content.cityProfile, [], null, "2026-11-24");

test("[PROF-01] Table 2 is there finding by finding: 39 of them, each at its place, on its step, under a section of the paper", () => {
	expect(cities.map(({ name }) => name)).toEqual(Object.keys(TABLE_2));
	let count = 0;
	for (const city of cities) {
		const sections = { Barcelona: "4.2", Singapore: "4.3", London: "4.4" }[city.name] ?? "";
		for (const { dimension, findings } of city.dimensions) {
			const rows = TABLE_2[city.name]?.[dimension] ?? [];
			expect(findings.length, `${city.name}, ${dimension}`).toBe(rows.length);
			for (const [place, finding] of findings.entries()) {
				expect(finding.text, `${city.name}, ${dimension}, ${place}`).toMatch(rows[place]?.[1] ?? /$^/);
				expect(finding.step, finding.text).toBe(rows[place]?.[0]);
				expect(finding.source.section?.startsWith(sections), finding.text).toBe(true);
				expect(finding.source.kind).toBe("paper");
				count += 1;
			}
		}
	}
	expect(count).toBe(39);
});

test("[PROF-04] the step of each dimension follows from its findings; guidance for cars and meters does not lift London", () => {
	const steps = Object.fromEntries(cities.map(({ name, dimensions }) => [name, dimensions.map(({ step }) => step)]));
	expect(DIMENSIONS).toEqual([
		"governance-model",
		"security-measures",
		"technical-standards",
		"third-party-management",
	]);
	expect(steps).toEqual({
		Barcelona: ["defined", "no-data", "no-data", "no-data"],
		Singapore: ["defined", "defined", "informal", "informal"],
		London: ["informal", "no-data", "informal", "no-data"],
	});
});

test("the four dimensions ask 22 questions", () => {
	const asks = content.cityProfile.dimensions.map((one) => one.asks.length);
	expect(asks).toEqual([7, 5, 5, 5]);
	expect(new Set(content.cityProfile.dimensions.flatMap((one) => one.asks.map(({ id }) => id))).size).toBe(22);
});
