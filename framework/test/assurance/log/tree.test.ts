import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	CompactRange,
	consistencyProof,
	EMPTY_ROOT,
	grownBy,
	inclusionProof,
	isConsistent,
	isIncluded,
	leafHash,
	type MerkleHash,
	rootOf,
	subtreeHashes,
	TileMemory,
	type TilePlace,
} from "../../../src/assurance/log/index.ts";
import { naiveConsistency, naivePath, naiveRoot } from "./naive-tree.ts";

const hex = (hashes: readonly MerkleHash[]) => hashes.map(bytesToHex);
const entries = fc.array(fc.uint8Array({ maxLength: 6 }), { minLength: 1, maxLength: 70 });

function logOf(all: readonly Uint8Array[]): TileMemory {
	const log = new TileMemory();
	for (const entry of all) log.append(leafHash(entry));
	return log;
}

/** Many entries that differ. */
const numbered = (count: number) => Array.from({ length: count }, (_, index) => Uint8Array.of(index >> 8, index & 255));

describe("[LOG-01] the tree of RFC 6962", () => {
	test("the roots of the well-known eight entries, one by one", () => {
		const known = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
		const range = new CompactRange();
		const roots = [bytesToHex(range.root())];
		for (const entry of known) {
			range.append(leafHash(hexToBytes(entry)));
			roots.push(bytesToHex(range.root()));
		}
		expect(roots[0]).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
		expect(roots[1]).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
		expect(roots[8]).toBe("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
	});

	test("growing step by step gives the root of the definition", () => {
		fc.assert(
			fc.property(entries, (all) => {
				expect(bytesToHex(logOf(all).root())).toBe(bytesToHex(naiveRoot(all)));
			}),
		);
	});

	test("a range taken up again from its hashes grows as if it had never been put away", () => {
		fc.assert(
			fc.property(entries, fc.nat(), (all, cut) => {
				const first = all.slice(0, cut % all.length);
				const log = logOf(first);
				const range = new CompactRange(first.length, subtreeHashes(log.tiles, first.length));
				for (const entry of all.slice(first.length)) range.append(leafHash(entry));
				expect(bytesToHex(range.root())).toBe(bytesToHex(naiveRoot(all)));
			}),
		);
	});

	test("hashes that do not fit the size are refused", () => {
		expect(() => new CompactRange(3, [EMPTY_ROOT])).toThrow(RangeError);
	});
});

describe("[LOG-02] proofs", () => {
	test("inclusion: as RFC 6962 defines it, for every entry at every size, and verified", () => {
		fc.assert(
			fc.property(entries, fc.nat(), fc.nat(), (all, one, other) => {
				const size = 1 + (one % all.length);
				const index = other % size;
				const log = logOf(all);
				const proof = log.inclusion(index, size);
				expect(hex(proof)).toEqual(hex(naivePath(index, all.slice(0, size))));
				const leaf = leafHash(all[index] ?? new Uint8Array());
				expect(isIncluded({ index, size, leaf, proof, root: rootOf(log.tiles, size) })).toBe(true);
			}),
		);
	});

	test("consistency: as RFC 6962 defines it, between any two sizes, and verified", () => {
		fc.assert(
			fc.property(entries, fc.nat(), fc.nat(), (all, one, other) => {
				const second = 1 + (one % all.length);
				const first = other % (second + 1);
				const log = logOf(all);
				const proof = log.consistency(first, second);
				expect(hex(proof)).toEqual(hex(naiveConsistency(first, all.slice(0, second))));
				const states = [first, second].map((size) => ({ size, root: rootOf(log.tiles, size) }));
				const [older = { size: 0, root: EMPTY_ROOT }, newer = older] = states;
				expect(isConsistent({ first: older, second: newer, proof })).toBe(true);
			}),
		);
	});

	test("a proof with one bit changed, or for another entry, proves nothing", () => {
		fc.assert(
			fc.property(entries, fc.nat(), fc.nat(), fc.nat(), (all, at, step, bit) => {
				const log = logOf([...all, Uint8Array.of(7, 7, 7, 7, 7, 7, 7)]);
				const index = at % log.size;
				const proof = log.inclusion(index);
				const leaf = leafHash(index === all.length ? Uint8Array.of(7, 7, 7, 7, 7, 7, 7) : (all[index] ?? EMPTY_ROOT));
				const whole = { index, size: log.size, leaf, proof, root: log.root() };
				expect(isIncluded(whole)).toBe(true);
				expect(isIncluded({ ...whole, leaf: leafHash(Uint8Array.of(9, 9, 9, 9, 9, 9, 9)) })).toBe(false);
				const place = step % proof.length;
				const bent = proof.map((hash, one) =>
					one === place ? hash.map((byte, two) => (two === bit % 32 ? byte ^ 1 : byte)) : hash,
				);
				expect(isIncluded({ ...whole, proof: bent })).toBe(false);
			}),
		);
	});

	test("places that no log has are refused", () => {
		const log = logOf(numbered(3));
		expect(() => log.inclusion(3)).toThrow(RangeError);
		expect(() => log.inclusion(-1)).toThrow(RangeError);
		expect(() => log.consistency(4)).toThrow(RangeError);
		const proof = log.inclusion(0);
		const whole = { index: 0, size: 3, leaf: leafHash(Uint8Array.of(0, 0)), proof, root: log.root() };
		expect(isIncluded(whole)).toBe(true);
		for (const index of [3, -1, 0.5, Number.NaN, 2 ** 53]) expect(isIncluded({ ...whole, index })).toBe(false);
	});
});

describe("[LOG-03] a rewritten history", () => {
	test("whatever entry is changed behind a checkpoint, no proof the log can make leads from it to the new root", () => {
		fc.assert(
			fc.property(entries, fc.nat(), fc.nat({ max: 20 }), (all, at, more) => {
				const before = logOf(all);
				const changed = all.map((entry, index) => (index === at % all.length ? Uint8Array.of(...entry, 1) : entry));
				const after = logOf([...changed, ...numbered(more + 1)]);
				const proof = after.consistency(all.length);
				const second = { size: after.size, root: after.root() };
				const honest = { size: all.length, root: rootOf(after.tiles, all.length) };
				expect(isConsistent({ first: honest, second, proof })).toBe(true);
				expect(isConsistent({ first: { size: all.length, root: before.root() }, second, proof })).toBe(false);
			}),
		);
	});

	test("a log that lost its last entries is not consistent with what it was", () => {
		const log = logOf(numbered(10));
		const first = { size: 10, root: log.root() };
		const second = { size: 7, root: rootOf(log.tiles, 7) };
		expect(isConsistent({ first, second, proof: log.consistency(7, 10) })).toBe(false);
	});
});

describe("[LOG-04] tiles", () => {
	const SIZE = 70_000;
	const log = logOf(Array.from({ length: SIZE }, (_, index) => new TextEncoder().encode(String(index))));

	test("a log over three levels proves what it has, from tiles alone", () => {
		const range = new CompactRange();
		for (let index = 0; index < SIZE; index++) range.append(leafHash(new TextEncoder().encode(String(index))));
		expect(bytesToHex(rootOf(log.tiles, SIZE))).toBe(bytesToHex(range.root()));
		for (const index of [0, 255, 256, 65_535, 65_536, SIZE - 1]) {
			const leaf = leafHash(new TextEncoder().encode(String(index)));
			const proof = inclusionProof(log.tiles, index, SIZE);
			expect(isIncluded({ index, size: SIZE, leaf, proof, root: range.root() })).toBe(true);
		}
		for (const size of [1, 255, 256, 257, 65_536, 65_537, SIZE]) {
			const proof = consistencyProof(log.tiles, size, SIZE);
			const first = { size, root: rootOf(log.tiles, size) };
			expect(isConsistent({ first, second: { size: SIZE, root: range.root() }, proof })).toBe(true);
		}
	});

	test("growing by one entry gives the tiles that the log has then", () => {
		for (const size of [0, 1, 254, 255, 256, 511, 65_535, 65_536]) {
			const leaf = leafHash(new TextEncoder().encode(String(size)));
			const grown = grownBy(log.tiles, size, leaf);
			for (const { hashes, ...place } of grown) {
				expect(bytesToHex(hashes)).toBe(bytesToHex(log.tiles(place).subarray(0, hashes.length)));
			}
			const own = (place: TilePlace) =>
				grown.find(({ level, index }) => level === place.level && index === place.index)?.hashes ?? log.tiles(place);
			expect(bytesToHex(rootOf(own, size + 1))).toBe(bytesToHex(rootOf(log.tiles, size + 1)));
		}
		expect(grownBy(log.tiles, 65_535, EMPTY_ROOT).map(({ level, index }) => [level, index])).toEqual([
			[0, 255],
			[1, 0],
			[2, 0],
		]);
	});

	test("what is not filled so far is told, not made up", () => {
		expect(() => rootOf(() => new Uint8Array(), 3)).toThrow(RangeError);
	});
});
