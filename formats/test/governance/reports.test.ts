import { compareCities } from "@gatehouse/framework";
import { expect, test } from "vitest";
import { comparisonReport, comparisonRows } from "../../src/governance/comparison-report.ts";
import { printedMarkdown } from "../../src/markdown/printed.ts";
import { shippedContent } from "../content.ts";

const { cityProfile } = shippedContent();
const cities = compareCities(cityProfile, [], null, "2026-11-24");

test("the comparison as Markdown has the table of steps and all 39 findings with their sections", () => {
	const text = printedMarkdown(comparisonReport(cities, cityProfile.dimensions, "2026-11-24"));
	expect(text).toContain("| Singapore | defined | defined | informal | informal | 2018-05-24 |");
	expect(text.match(/The paper, Table 2, section 4\./g)).toHaveLength(39);
	expect(text).toContain("informal (one sector)");
	expect(text.match(/^## /gm)).toHaveLength(3);
});

test("as a table it has one row for each finding, and says which count", () => {
	const rows = comparisonRows(cities);
	expect(rows).toHaveLength(39);
	expect(rows.filter(({ counts }) => counts === "false").map(({ city }) => city)).toEqual([
		"london",
		"london",
		"london",
	]);
});

test("what would be markup in Markdown is written as itself", () => {
	const document = { title: "A|B", author: "x", on: "2026-11-24", footer: "f", parts: [] };
	const parts = [
		{ kind: "table", columns: [{ title: "*" }], rows: [["a\nb|c"]] },
		{ kind: "facts", facts: [["_n_", "v"]] },
		{ kind: "list", items: ["<i>"] },
		{ kind: "paragraph", text: "#", strong: true },
		{ kind: "qr", text: "https://example.org", caption: "Here" },
	] as const;
	expect(printedMarkdown({ ...document, parts })).toBe(
		"# A\\|B\n\n| \\* |\n| --- |\n| a b\\|c |\n\n- **\\_n\\_:** v\n\n- \\<i\\>\n\n**\\#**\n\nHere: <https://example.org>\n\n_f, 2026-11-24_\n",
	);
});
