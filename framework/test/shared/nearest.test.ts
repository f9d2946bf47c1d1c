import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest } from "../../src/shared/nearest.ts";

test("a slip of the pen finds the word meant", () => {
	const known = ["accountable", "operator", "impact", "traits"];
	expect(nearest("acountable", known)).toBe("accountable");
	expect(nearest("Impact", known)).toBe("impact");
	expect(nearest("opreator", known)).toBe("operator");
});

test("a word unlike all others finds none", () => {
	expect(nearest("colour", ["accountable", "impact"])).toBeUndefined();
	expect(nearest("", ["impact"])).toBeUndefined();
});

test("distance is symmetric, zero only for equal words, and counts a swap of neighbours once", () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (a, b) => {
			expect(editDistance(a, b)).toBe(editDistance(b, a));
			expect(editDistance(a, b) === 0).toBe(a === b);
			expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
		}),
	);
	expect(editDistance("form", "from")).toBe(1);
	expect(editDistance("kitten", "sitting")).toBe(3);
});
