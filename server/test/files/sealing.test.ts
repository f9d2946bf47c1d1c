import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KeyRing, parseKeys } from "../../src/files/keys.ts";
import { BrokenSeal, CHUNK, Sealer, sealedSize, sealedSpan, unseal } from "../../src/files/sealing.ts";

function seal(key: Buffer, pieces: readonly Uint8Array[]): Buffer {
	const sealer = new Sealer(key);
	return Buffer.concat([...pieces.flatMap((piece) => [...sealer.add(piece)]), ...sealer.end()]);
}

async function open(key: Buffer, sealed: Buffer, bytes: number, span = { from: 0, to: bytes }): Promise<Buffer> {
	const { from, to } = sealedSpan(span, bytes);
	const pieces: Buffer[] = [];
	for await (const piece of unseal(key, slowly(sealed.subarray(from, to)), span, bytes)) pieces.push(piece);
	return Buffer.concat(pieces);
}

/** In pieces that keep to no chunk. */
async function* slowly(all: Buffer) {
	for (let from = 0; from < all.length; from += 10_007) yield all.subarray(from, from + 10_007);
}

const lengths = fc.oneof(
	fc.integer({ min: 0, max: 3 * CHUNK }),
	fc.constantFrom(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 1),
);
const RUNS = { numRuns: 60 };

describe("a sealed file", () => {
	test("gives back any bytes, however they come, and any span of them", async () => {
		await fc.assert(
			fc.asyncProperty(
				lengths,
				fc.integer({ min: 1, max: 2 * CHUNK }),
				fc.nat(),
				fc.nat(),
				async (length, step, a, b) => {
					const key = randomBytes(32);
					const plain = randomBytes(length);
					const pieces: Buffer[] = [];
					for (let from = 0; from < length; from += step) pieces.push(plain.subarray(from, from + step));
					const sealed = seal(key, pieces);
					expect(sealed.length).toBe(sealedSize(length));
					expect((await open(key, sealed, length)).equals(plain)).toBe(true);
					const [from = 0, to = 0] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y);
					if (from === to) return;
					expect((await open(key, sealed, length, { from, to })).equals(plain.subarray(from, to))).toBe(true);
				},
			),
			RUNS,
		);
	});

	test("is refused with any bit flipped", async () => {
		await fc.assert(
			fc.asyncProperty(lengths, fc.nat(), fc.integer({ min: 0, max: 7 }), async (length, place, bit) => {
				const key = randomBytes(32);
				const sealed = seal(key, [randomBytes(length)]);
				const at = place % sealed.length;
				sealed[at] = (sealed[at] ?? 0) ^ (1 << bit);
				await expect(open(key, sealed, length)).rejects.toThrow(BrokenSeal);
			}),
			RUNS,
		);
	});

	test("is refused when cut off anywhere, lengthened, or claimed to be shorter", async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 3 * CHUNK }), fc.nat(), async (length, cut) => {
				const key = randomBytes(32);
				const sealed = seal(key, [randomBytes(length)]);
				await expect(open(key, sealed.subarray(0, cut % sealed.length), length)).rejects.toThrow(BrokenSeal);
				const shorter = cut % length;
				const read = async () => {
					for await (const _piece of unseal(key, slowly(sealed), { from: 0, to: shorter }, shorter));
				};
				await expect(read()).rejects.toThrow(BrokenSeal);
			}),
			RUNS,
		);
	});

	test("is refused when chunks change places, or one is cut off whole with the length told to match", async () => {
		const key = randomBytes(32);
		const sealed = seal(key, [randomBytes(3 * CHUNK)]);
		const [head, one, two, three] = [
			sealed.subarray(0, 8),
			sealed.subarray(8, 8 + CHUNK + 16),
			sealed.subarray(8 + CHUNK + 16, 8 + 2 * (CHUNK + 16)),
			sealed.subarray(8 + 2 * (CHUNK + 16)),
		];
		await expect(open(key, Buffer.concat([head, two, one, three]), 3 * CHUNK)).rejects.toThrow(BrokenSeal);
		await expect(open(key, Buffer.concat([head, one, one, three]), 3 * CHUNK)).rejects.toThrow(BrokenSeal);
		await expect(open(key, Buffer.concat([head, one, two]), 2 * CHUNK)).rejects.toThrow(BrokenSeal);
		await expect(open(key, Buffer.concat([head, one, two, three]), 3 * CHUNK)).resolves.toHaveLength(3 * CHUNK);
		await expect(open(randomBytes(32), sealed, 3 * CHUNK)).rejects.toThrow(BrokenSeal);
	});
});

describe("the keys", () => {
	const [old, fresh] = [randomBytes(32), randomBytes(32)];
	const digest = "ab".repeat(32);

	test("wrap with the first and open what any of them wrapped, for the file it belongs to and no other", () => {
		const fileKey = randomBytes(32);
		const wrapped = new KeyRing([old]).wrap(fileKey, digest);
		const ring = new KeyRing([fresh, old]);
		expect(ring.unwrap(wrapped, digest).equals(fileKey)).toBe(true);
		expect(ring.wrap(fileKey, digest).keyId).not.toBe(wrapped.keyId);
		expect(() => ring.unwrap(wrapped, "cd".repeat(32))).toThrow(expect.objectContaining({ code: "GH-FILES-008" }));
		expect(() => new KeyRing([fresh]).unwrap(wrapped, digest)).toThrow(
			expect.objectContaining({ code: "GH-FILES-009" }),
		);
	});

	test("are refused without being quoted when one is no key", () => {
		const good = old.toString("base64");
		expect(parseKeys(`${good},\n${fresh.toString("base64url")}\n`, "X")).toEqual([old, fresh]);
		expect(() => parseKeys(`${good} hunter2`, "X")).toThrow(/^key 2 in X is not base64 of 32 bytes$/);
	});
});
