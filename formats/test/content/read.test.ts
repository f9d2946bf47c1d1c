import { expect, test } from "vitest";
import { readContent } from "../../src/index.ts";
import { contentTexts } from "../content.ts";

test("the shipped content is read", () => {
	const read = readContent(contentTexts());
	if ("issues" in read) throw new Error(JSON.stringify(read.issues[0]));
	expect(read.content.baseline.principles).toHaveLength(14);
	expect(read.content.hash).toMatch(/^[0-9a-f]{64}$/);
});

test("a fault of syntax names file, line and column", () => {
	const texts = { ...contentTexts(), "contracts/clauses.yaml": "clauses:\n\t- id: x\n" };
	expect(readContent(texts)).toMatchObject({
		issues: [{ file: "contracts/clauses.yaml", line: 2, code: "GH-FILE-003" }],
	});
});

test("a reference that leads nowhere names file, line and column", () => {
	const texts = contentTexts();
	const file = "baseline/requirements/P01.yaml";
	const text = texts[file] ?? "";
	const line = text.split("\n").findIndex((row) => row.includes("evidence: [appointment")) + 1;
	texts[file] = text.replace("evidence: [appointment", "evidence: [apointment");
	expect(readContent(texts)).toMatchObject({ issues: [{ file, line, code: "GH-CONT-005" }] });
});

test("a missing file is named", () => {
	const { "standards/topics.yaml": _left, ...texts } = contentTexts();
	expect(readContent(texts)).toMatchObject({ issues: [{ file: "standards/topics.yaml", code: "GH-CONT-001" }] });
});
