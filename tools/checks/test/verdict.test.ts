import { expect, test } from "vitest";
import { verdict } from "../../../scripts/verdict.mjs";

test("the tests have passed only when the exit code and the report both say so", () => {
	expect(verdict(0, { success: true, numFailedTests: 0 })).toBe(0);
	expect(verdict(0, { success: false, numFailedTests: 1 })).toBe(1);
	expect(verdict(0, { success: false, numFailedTests: 0 })).toBe(1);
	expect(verdict(0, null)).toBe(1);
	expect(verdict(3, { success: true, numFailedTests: 0 })).toBe(3);
});
