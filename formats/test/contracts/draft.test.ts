import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CalendarEntry, DraftText } from "@gatehouse/framework";
import { expect, test } from "vitest";
import { draftDocx } from "../../src/contracts/docx.ts";
import { writeCalendar } from "../../src/contracts/icalendar.ts";
import { draftMarkdown } from "../../src/contracts/markdown.ts";
import { crc32 } from "../../src/zip/write.ts";

const DRAFT: DraftText = {
	title: "Security clauses: Lamps & <poles>",
	lead: ["Drawn up for tier 3."],
	clauses: [
		{
			heading: "1. Notice (CL-14)",
			text: "Tell us\u0001 quickly.",
			values: ["Within 12 hours."],
			source: "Basis: [NIS2] 23.",
		},
	],
	signatures: ["For the city"],
};

test("CRC-32 of the check value of its definition", () => {
	expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test("a draft as DOCX opens as an archive with well-formed parts, and is the same every time", () => {
	const bytes = draftDocx(DRAFT);
	expect(bytes).toEqual(draftDocx(DRAFT));
	const folder = mkdtempSync(join(tmpdir(), "draft-"));
	try {
		const file = join(folder, "draft.docx");
		writeFileSync(file, bytes);
		const read = [
			"import sys, zipfile, xml.dom.minidom as x",
			"z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None",
			"for n in z.namelist(): x.parseString(z.read(n))",
			"d = x.parseString(z.read('word/document.xml'))",
			"print('|'.join(t.firstChild.data for t in d.getElementsByTagName('w:t')))",
		].join("\n");
		const text = execFileSync("python3", ["-c", read, file], { encoding: "utf8" }).trim();
		expect(text.split("|")).toEqual([
			"Security clauses: Lamps & <poles>",
			"Drawn up for tier 3.",
			"1. Notice (CL-14)",
			"Tell us quickly. Within 12 hours.",
			"Basis: [NIS2] 23.",
			"For the city: ____________________________",
		]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test("a draft as Markdown writes markup as itself", () => {
	const text = draftMarkdown(DRAFT);
	expect(text).toContain("# Security clauses: Lamps & \\<poles\\>");
	expect(text).toContain("_Basis: \\[NIS2\\] 23._");
	expect(text).toContain("quickly. Within 12 hours.");
});

test("a calendar has whole days, folded lines and the same ids every time", () => {
	const entry: CalendarEntry = {
		...{
			key: "notice-2026-12-01",
			kind: "notice",
			engagement: "deal",
			name: "The deal; with, commas",
			contract: "text",
		},
		...{ day: "2026-12-01", daysLeft: 7, stage: "7", owner: null, told: [] },
		text: `Last day to give notice; ${"ö".repeat(80)}`,
	};
	const lines = writeCalendar([entry], "2026-11-24").split("\r\n");
	expect(lines).toContain("UID:deal.notice-2026-12-01@gatehouse");
	expect(lines).toContain("DTSTART;VALUE=DATE:20261201");
	expect(lines).toContain("DTEND;VALUE=DATE:20261202");
	expect(lines).toContain("SUMMARY:Notice: The deal\\; with\\, commas");
	for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
	expect(lines.join("\r\n").replaceAll("\r\n ", "")).toContain("ö".repeat(80));
});
