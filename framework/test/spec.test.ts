import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseSpec, RULE_ID } from "../src/spec.ts";

const home = new URL("../", import.meta.url);
const rules = parseSpec(readFileSync(new URL("SPEC.md", home), "utf8"));
const known = new Set(rules.map(({ id }) => id));
const prefixes = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf("-"))))];
const quotedRule = new RegExp(`\\b(?:${prefixes.join("|")})-\\d{2}\\b`, "g");

function textsUnder(folder: string): { path: string; text: string }[] {
	return readdirSync(new URL(`${folder}/`, home), { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".ts"))
		.map((path) => ({ path: `${folder}/${path}`, text: readFileSync(new URL(`${folder}/${path}`, home), "utf8") }));
}

/** The ids a name quotes: `[TIER-05]` or `[TIER-05, TIER-06]`. A list in code has quotes inside its brackets. */
const NAMED = /\[([A-Z]{3,5}-\d{2}(?:[ ,/]+[A-Z]{3,5}-\d{2})*)\]/g;

function rulesNamed(text: string): string[] {
	const lines = text.split("\n").filter((row) => !/^\s*(?:\/\/|\/?\*)/.test(row));
	return lines.flatMap((row) => [...row.matchAll(NAMED)].flatMap((match) => (match[1] ?? "").match(quotedRule) ?? []));
}

describe("reading SPEC.md", () => {
	test("the rows of its tables become rules, under their heading", () => {
		const page = [
			"# Rules",
			"Text with TIER-01 | in it.",
			"## Time",
			"| id | source | rule |",
			"| -- | ------ | ---- |",
			"| TIME-01 | design | No rule reads a clock. |",
			"## The gate",
			"| GATE-01 | R-14   | Deny: `a \\| b`. |",
			"| note | x | not a rule |",
		].join("\r\n");
		expect(parseSpec(page)).toEqual([
			{ id: "TIME-01", source: "design", text: "No rule reads a clock.", chapter: "Time" },
			{ id: "GATE-01", source: "R-14", text: "Deny: `a | b`.", chapter: "The gate" },
		]);
		expect(parseSpec("")).toEqual([]);
	});

	test("no row of a table on the page is lost", () => {
		const page = readFileSync(new URL("SPEC.md", home), "utf8");
		const rows = page.split("\n").filter((row) => row.startsWith("| ") && !/^\| (id\b|-)/.test(row));
		expect(rules.length).toBe(rows.length);
		expect(rules.length).toBeGreaterThan(50);
	});
});

describe("the rules", () => {
	test("have unique ids, a source, a chapter and one sentence that ends", () => {
		expect(known.size).toBe(rules.length);
		for (const rule of rules) {
			expect(rule.id).toMatch(RULE_ID);
			expect(rule.source, rule.id).not.toBe("");
			expect(rule.chapter, rule.id).not.toBe("");
			expect(rule.text, rule.id).toMatch(/\.$/);
		}
	});

	test("each is quoted in the name of a test", () => {
		const quoted = new Set(textsUnder("test").flatMap(({ text }) => rulesNamed(text)));
		expect(rules.map(({ id }) => id).filter((id) => !quoted.has(id))).toEqual([]);
	});

	test("each that the code quotes exists", () => {
		const strays = textsUnder("src").flatMap(({ path, text }) =>
			(text.match(quotedRule) ?? []).filter((id) => !known.has(id)).map((id) => `${path}: ${id}`),
		);
		expect(strays).toEqual([]);
	});
});

test("[TIME-01] no code of the framework reads a clock or draws lots", () => {
	const forbidden = /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bMath\.random\b|\brandomUUID\b|\bTemporal\.Now\b/;
	const found = textsUnder("src").filter(({ text }) => forbidden.test(text));
	expect(found.map(({ path }) => path)).toEqual([]);
});
