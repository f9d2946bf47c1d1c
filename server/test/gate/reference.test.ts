import { checkDigit } from "@gatehouse/framework";
import fc from "fast-check";
import { expect, test } from "vitest";

test("the check digit is the one of ISO/IEC 7812-1", () => {
	expect(checkDigit("7992739871")).toBe(3);
	expect(checkDigit("0")).toBe(0);
});

test("the check digit shows every single wrong digit", () => {
	fc.assert(
		fc.property(fc.stringMatching(/^\d{10}$/), fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
			const wrong = String((Number(digits[place]) + shift) % 10);
			const mistyped = digits.slice(0, place) + wrong + digits.slice(place + 1);
			expect(checkDigit(mistyped)).not.toBe(checkDigit(digits));
		}),
	);
});
