import { describe, expect, test } from "vitest";
import { proseText } from "../../src/shell/day.ts";

describe("a sentence of the rules", () => {
	test.each([
		["“Audit” lapsed: it was good through 2026-08-02.", "“Audit” lapsed: it was good through 2 Aug 2026."],
		["From 2026-01-01 to 2026-12-31, (2026-02-28)", "From 1 Jan 2026 to 31 Dec 2026, (28 Feb 2026)"],
	])("%j is shown with its dates as people write them", (sentence, shown) => {
		expect(proseText(sentence)).toBe(shown);
	});

	test.each(["report-2026-08-02 is missing", "at 2026-08-02T09:00Z", "number 2026-13-45", "2026-08-02-a", ""])(
		"%j has no date of its own and stays as it is",
		(sentence) => {
			expect(proseText(sentence)).toBe(sentence);
		},
	);
});
