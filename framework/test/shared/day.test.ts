import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, isoDate, parseDay, toDay, toIsoDate } from "../../src/shared/day.ts";

describe("[TIME-02] calendar days", () => {
	test("every day from 1900 to 9999 survives the way to a number and back", () => {
		const [first, last] = [toDay("1900-01-01"), toDay("9999-12-31")];
		fc.assert(
			fc.property(fc.integer({ min: first, max: last }), (day) => {
				const date = toIsoDate(day);
				expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
				expect(parseDay(date)).toBe(day);
			}),
		);
	});

	test.each([
		["2026-02-30"],
		["2026-02-29"],
		["1900-02-29"],
		["2026-13-01"],
		["2026-00-10"],
		["2026-01-00"],
		["2026-1-1"],
		["20260101"],
		["2026-01-01T00:00:00Z"],
		["0099-01-01"],
		[" 2026-01-01"],
		["-2026-01-01"],
		[""],
		["today"],
	])("%j is no date", (text) => {
		expect(parseDay(text)).toBeUndefined();
		expect(isoDate.safeParse(text).success).toBe(false);
		expect(() => toDay(text)).toThrow(RangeError);
	});

	test("text that is read as a date is the date's only spelling", () => {
		const digits = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
		fc.assert(
			fc.property(digits, (text) => {
				const day = parseDay(text);
				if (day !== undefined) expect(toIsoDate(day)).toBe(text);
			}),
		);
	});

	test("the 29th of February exists in leap years only, and days are counted across it", () => {
		expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
		expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
		expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
		expect(toDay("1970-01-01")).toBe(0);
	});
});
