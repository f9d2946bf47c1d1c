import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readStudiesFile } from "../../src/governance/studies-file.ts";
import { shippedContent } from "../content.ts";

const { dimensions } = shippedContent().cityProfile;
const page = readFileSync(new URL("../../../docs/cities-file.md", import.meta.url), "utf8");
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? "";
const faults = (text: string) => {
	const read = readStudiesFile(text, dimensions);
	return "issues" in read ? read.issues.map(({ code, line, column }) => [code, line, column]) : [];
};

test("the example of docs/cities-file.md is read, with what was left out filled in", () => {
	const read = readStudiesFile(example, dimensions);
	if ("issues" in read) throw new Error(JSON.stringify(read.issues));
	const [city] = read.studies.cities;
	expect(city?.findings.map(({ step, source }) => [step, source.kind])).toEqual([
		["practised", "document"],
		["no-data", "visit"],
	]);
});

test("every fault is told with its line and column", () => {
	expect(faults(example.replace("CP-1.1", "CP-2.1"))).toEqual([["GH-GOVN-001", 8, 20]]);
	expect(faults(example.replace("id: measures", "id: board"))).toEqual([["GH-GOVN-001", 14, 13]]);
	expect(faults(example.replace("step: practised", "step: great"))).toEqual([["GH-FILE-010", 10, 15]]);
	expect(faults(example.replace("text:", "txt:")).map(([, line]) => line)).toEqual([7, 11]);
	expect(faults("schema: gatehouse-city/1\n")).toEqual([["GH-FILE-012", 1, 9]]);
	expect(faults("[")).toHaveLength(1);
});
