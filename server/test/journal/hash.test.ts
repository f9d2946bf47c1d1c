import fc from "fast-check";
import { expect, test } from "vitest";
import { chainedHash, entryHash } from "../../src/journal/hash.ts";

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const text = fc.string({ unit: "grapheme" });

test("the fast hash of an entry is the hash of its canonical JSON", () => {
	const entry = fc.record({
		seq: fc.maxSafeNat(),
		at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
		actor: text,
		action: text,
		target: fc.oneof(text, fc.constantFrom("ü 🚦", '"\\\n\u2028', "\u007f", "</script>")),
		reason: fc.option(text),
		before: fc.option(hex),
		after: fc.option(hex),
		previousHash: hex,
	});
	fc.assert(
		fc.property(entry, (drawn) => {
			expect(chainedHash(drawn)).toBe(entryHash(drawn));
		}),
	);
});
