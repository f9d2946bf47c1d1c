import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chainedHash, entryHash } from "../../src/journal/hash.ts";
import { isWholeReason, keptReason } from "../../src/journal/reason.ts";

const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
const text = fc.string({ unit: "grapheme" });

test("the fast hash of an entry is the hash of its canonical JSON", () => {
	const entry = fc.record({
		seq: fc.maxSafeNat(),
		at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
		actor: text,
		action: text,
		target: fc.oneof(text, fc.constantFrom("ü 🚦", '"\\\n\u2028', "\u007f", "</script>")),
		reasonDigest: fc.option(hex),
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

test("the digest of a reason is that of its salt and its text, and a reason is whole only with both or neither", () => {
	fc.assert(
		fc.property(text, text, (reason, other) => {
			const kept = keptReason(reason);
			expect(kept.reasonSalt).toMatch(/^[0-9a-f]{32}$/);
			const salted = Buffer.concat([Buffer.from(kept.reasonSalt ?? "", "hex"), Buffer.from(reason)]);
			expect(kept.reasonDigest).toBe(createHash("sha256").update(salted).digest("hex"));
			expect(isWholeReason(kept)).toBe(true);
			expect(isWholeReason({ ...kept, reason: null, reasonSalt: null })).toBe(true);
			expect(isWholeReason({ ...kept, reason: null })).toBe(false);
			expect(isWholeReason({ ...kept, reasonSalt: null })).toBe(false);
			expect(isWholeReason({ ...kept, reasonDigest: null })).toBe(false);
			expect(isWholeReason({ ...kept, reason: other })).toBe(other === reason);
		}),
	);
});

test("two equal reasons have different digests, so that one erased cannot be found by the other", () => {
	expect(keptReason("same").reasonDigest).not.toBe(keptReason("same").reasonDigest);
	expect(keptReason(null)).toEqual({ reason: null, reasonSalt: null, reasonDigest: null });
});
