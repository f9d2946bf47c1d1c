import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, digest, sha256Hex } from "../../src/shared/digest.ts";

/** The same value with the keys of every mapping in another order. */
function reordered(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reordered);
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).map(([key, member]) => [key, reordered(member)] as const);
	return Object.fromEntries(entries.reverse());
}

describe("[BASE-02] canonical JSON and digest", () => {
	test("the order of keys changes neither text nor digest", () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(canonicalJson(reordered(value))).toBe(canonicalJson(value));
				expect(digest(reordered(value))).toBe(digest(value));
			}),
		);
	});

	test("the text reads back as the same value", () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		);
	});

	test("keys are sorted by UTF-16 code units, as RFC 8785 asks", () => {
		expect(canonicalJson({ "\u20ac": 1, "\r": 2, "1": 3, "\ud83d\ude00": 4, "\ufb33": 5 })).toBe(
			'{"\\r":2,"1":3,"\u20ac":1,"\ud83d\ude00":4,"\ufb33":5}',
		);
	});

	test("absent members leave no trace; numbers JSON cannot carry are refused", () => {
		expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
		expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError);
	});

	test("SHA-256 of known texts (FIPS 180-4)", () => {
		expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		expect(sha256Hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	});
});
