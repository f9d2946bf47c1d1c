import { expect, test } from "vitest";
import { writeIcs } from "../src/calendar/write.ts";

test("a break of any kind in a text begins no line of the calendar (RFC 5545 3.3.11)", () => {
	for (const end of ["\r\n", "\n", "\r", "\u2028", "\u2029"]) {
		const text = `Lamps${end}END:VEVENT${end}BEGIN:VEVENT`;
		const written = writeIcs("Due", [{ uid: "a", day: "2026-11-24", summary: text, text }], "2026-11-24");
		const lines = written.replaceAll("\r\n ", "").split(/\r\n|[\r\n\u2028\u2029]/);
		expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
		expect(lines).toContain("SUMMARY:Lamps\\nEND:VEVENT\\nBEGIN:VEVENT");
	}
});
