import { describe, expect, test } from "vitest";
import { z } from "zod";
import { writeSarif } from "../../src/index.ts";
import { DECISION, REASON, REPORT } from "../report.ts";

/** What SARIF 2.1.0 says of the properties written here: names, types, required ones (3.13 to 3.52). */
const message = z.strictObject({ text: z.string().min(1) });
const level = z.enum(["none", "note", "warning", "error"]);
const location = z.strictObject({
	physicalLocation: z.strictObject({
		artifactLocation: z.strictObject({ uri: z.string().regex(/^[^\s\\]+$/) }),
		region: z.strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1) }),
	}),
	logicalLocations: z.array(z.strictObject({ name: z.string(), kind: z.string() })),
});
const result = z.strictObject({
	ruleId: z.string(),
	ruleIndex: z.int().min(0),
	level,
	message,
	locations: z.array(location).min(1),
	partialFingerprints: z.record(z.string(), z.string()),
	properties: z.record(z.string(), z.unknown()),
});
const rule = z.strictObject({
	id: z.string(),
	shortDescription: message,
	fullDescription: message.optional(),
	defaultConfiguration: z.strictObject({ level }),
	properties: z.strictObject({ tags: z.array(z.string()) }),
});
const sarif = z.strictObject({
	$schema: z.url(),
	version: z.literal("2.1.0"),
	runs: z
		.array(
			z.strictObject({
				tool: z.strictObject({
					driver: z.strictObject({ name: z.string().min(1), version: z.string(), rules: z.array(rule) }),
				}),
				columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
				results: z.array(result),
				properties: z.record(z.string(), z.unknown()),
			}),
		)
		.length(1),
});

const write = (...decisions: (typeof DECISION)[]) =>
	sarif.parse(JSON.parse(writeSarif({ ...REPORT, decisions }))).runs[0] ?? expect.unreachable();

describe("SARIF", () => {
	test("has a result for each reason that blocks or is a condition, none for advice", () => {
		expect(write(DECISION).results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
			["GATE-01/GOV-01", "error"],
			["GATE-02/GOV-01", "warning"],
			["GATE-05", "error"],
		]);
	});
	test("points at the line of the subject, or of the target where the subject has none", () => {
		const decision = { ...DECISION, reasons: [REASON, { ...REASON, subject: null }, { ...REASON, subject: "gone" }] };
		const places = write(decision).results.map(({ locations }) => locations[0]?.physicalLocation);
		expect(places.map((place) => place?.region.startLine)).toEqual([12, 40, 40]);
		expect(places[0]?.artifactLocation.uri).toBe("cities/my%20city.yaml");
	});
	test("describes each rule once, and every result points at its own", () => {
		const run = write(DECISION, { ...DECISION, target: { ...DECISION.target, id: "other" } });
		const { rules } = run.tool.driver;
		expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
		for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId);
		expect(rules[0]?.fullDescription?.text).toBe("Somebody answers for it.");
	});
	test("a finding keeps its fingerprint from day to day, two findings have two", () => {
		const [first, second, third] = write(DECISION).results;
		const [later] = write({ ...DECISION, at: "2027-01-01", validUntil: "2027-02-01" }).results;
		expect(later?.partialFingerprints).toEqual(first?.partialFingerprints);
		const all = [first, second, third].map((one) => JSON.stringify(one?.partialFingerprints));
		expect(new Set(all).size).toBe(3);
	});
});
