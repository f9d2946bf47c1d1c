import { describe, expect, test } from "vitest";
import { z } from "zod";
import { baselineChange } from "../../src/baseline/schema.ts";
import { system } from "../../src/ecosystem/schema.ts";
import { checkShape, zodIssues } from "../../src/shared/zod-issues.ts";

const lamp = {
	id: "lamps",
	name: "Lamps",
	kind: "platform",
	sector: "utilities",
	accountable: "mayor",
	operator: "mayor",
	impact: { criticality: 1, connectivity: 1, data: 1, safety: 1 },
};
const issuesOf = (schema: z.ZodType, value: unknown) => checkShape(schema, value, "GH-FILE-010").issues;

describe("issues of a shape", () => {
	test("a value that fits comes back with its defaults", () => {
		expect(checkShape(system, lamp, "GH-FILE-010").value).toMatchObject({ id: "lamps", designated: false, traits: [] });
	});

	test("an unknown key is named, with the known key it resembles", () => {
		expect(issuesOf(system, { ...lamp, acountable: "x" })).toEqual([
			{
				code: "GH-FILE-008",
				path: ["acountable"],
				message: "unknown key `acountable`",
				help: "did you mean `accountable`?",
			},
		]);
	});

	test("inside lists, mappings and defaults the keys of that place are suggested", () => {
		const [issue] =
			issuesOf(z.strictObject({ systems: z.array(system).default([]) }), {
				systems: [{ ...lamp, dependsOn: [{ on: "a", fallbackTestedAt: "2026-01-01" }] }],
			}) ?? [];
		expect(issue?.path).toEqual(["systems", 0, "dependsOn", 0, "fallbackTestedAt"]);
		expect(issue?.help).toBe("did you mean `fallbackTestedOn`?");
	});

	test("in a union only the keys of the branch chosen are suggested", () => {
		const change = { change: "validity", requirement: "GOV-01", validityDays: 30, reason: "x", tier: 1 };
		expect(issuesOf(baselineChange, change)).toEqual([
			{
				code: "GH-FILE-008",
				path: ["tier"],
				message: "unknown key `tier`",
				help: "keys known here: `change`, `requirement`, `validityDays`, `reason`",
			},
		]);
	});

	test("what is a mapping or a list is called so once", () => {
		const messages = (given: unknown) => issuesOf(system, given)?.map(({ message }) => message) ?? [];
		expect(messages({ name: {}, kind: "service", tier: 1 })).toContain("text expected, given a mapping");
		expect(messages({ name: ["a", "b"], kind: "service", tier: 1 })).toContain("text expected, given a list of 2");
	});

	test("a wrong type names what is expected and what was given", () => {
		expect(issuesOf(system, { ...lamp, name: 7, traits: "pilot" })).toEqual([
			{ code: "GH-FILE-007", path: ["name"], message: "text expected, given a number `7`" },
			{ code: "GH-FILE-007", path: ["traits"], message: "a list expected, given text `pilot`" },
		]);
	});

	test("a missing key says so, whatever it should have held", () => {
		const { name: _, kind: __, ...rest } = lamp;
		expect(issuesOf(system, rest)?.map(({ code, message }) => [code, message])).toEqual([
			["GH-FILE-009", "`name` is missing: text expected"],
			[
				"GH-FILE-009",
				"`kind` is missing: one of `network-zone`, `platform`, `application`, `dataset`, `data-flow`, `service` expected",
			],
		]);
	});

	test("a value outside a vocabulary names the vocabulary and the nearest word", () => {
		const [issue] = issuesOf(system, { ...lamp, sector: "utilites" }) ?? [];
		expect(issue?.code).toBe("GH-FILE-010");
		expect(issue?.message).toContain("`utilities`, given `utilites`");
	});

	test("a union of values is told as one choice", () => {
		const schema = z.strictObject({ tier: z.union([z.literal(1), z.literal(2)]) });
		expect(issuesOf(schema, { tier: 5 })?.[0]?.message).toBe("must be one of `1`, `2`, given `5`");
		expect(issuesOf(schema, {})?.[0]?.message).toBe("`tier` is missing: one of `1`, `2` expected");
	});

	test("a union of types is told as one", () => {
		const schema = z.strictObject({ value: z.union([z.number(), z.string()]) });
		expect(issuesOf(schema, { value: true })?.[0]?.message).toBe(
			"a number or text expected, given true or false `true`",
		);
	});

	test("an unknown kind of change lists the kinds there are", () => {
		const [issue] = issuesOf(baselineChange, { change: "strenght" }) ?? [];
		expect(issue?.message).toBe("`change` says which kind this is, given `strenght`");
		expect(issue?.help).toContain("`strength`");
	});

	test("a range and a form are told in words", () => {
		const impact = { ...lamp.impact, data: 9 };
		expect(issuesOf(system, { ...lamp, id: "Lamps!", impact })?.map(({ message }) => message)).toEqual([
			"must be lower-case letters, digits and single hyphens, given `Lamps!`",
			"must be at most 3, given `9`",
		]);
	});

	test("another area keeps its one code, and works without schema and input", () => {
		const result = system.safeParse({ ...lamp, acountable: "x", name: undefined });
		const issues = zodIssues(result.error ?? new z.ZodError([]), "GH-HTTP-002");
		expect(issues.map(({ code }) => code)).toEqual(["GH-HTTP-002", "GH-HTTP-002"]);
		expect(issues.map(({ message }) => message)).toEqual(["text expected", "unknown key `acountable`"]);
	});
});

test("very many unknown keys are counted, not named one by one", () => {
	const input = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]));
	const { issues = [] } = checkShape(z.strictObject({ a: z.int().optional() }), input, "GH-HTTP-002");
	expect(issues).toHaveLength(101);
	expect(issues.at(-1)?.message).toBe("199900 more unknown keys");
});
