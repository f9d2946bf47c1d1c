import { joined } from "./compact-range.ts";
import { consistencyRanges, inclusionRanges, type LeafRange, type Subtree, subtreesOf } from "./leaf-range.ts";
import { HASH_BYTES, type MerkleHash, nodeHash } from "./merkle-hash.ts";
import { placeOf, TILE_WIDTH, type TilePlace } from "./tile.ts";

/** Gives the hashes of a tile, one behind the other, 32 bytes each; at least those that a log of the size asked has. */
export type TileSource = (place: TilePlace) => Uint8Array;

/** The root of a log of `size` entries. */
export function rootOf(tiles: TileSource, size: number): MerkleHash {
	return rangeHash(tiles, { from: 0, to: size });
}

/** What {@link isIncluded} takes: proves that the entry at `index` is in the log of `size` entries (RFC 9162 §2.1.3.1). */
export function inclusionProof(tiles: TileSource, index: number, size: number): MerkleHash[] {
	return inclusionRanges(index, size).map((range) => rangeHash(tiles, range));
}

/** What {@link isConsistent} takes: proves that the log of `second` entries continues that of `first` (RFC 9162 §2.1.4.1). */
export function consistencyProof(tiles: TileSource, first: number, second: number): MerkleHash[] {
	return consistencyRanges(first, second).map((range) => rangeHash(tiles, range));
}

/** The tiles from which the roots of these ranges are made, each once. */
export function tilesFor(ranges: readonly LeafRange[]): TilePlace[] {
	const places = new Map<string, TilePlace>();
	for (const { level, index } of ranges.flatMap(subtreesOf).map(placeOf)) {
		places.set(`${level}/${index}`, { level, index });
	}
	return [...places.values()];
}

/** The roots of the full subtrees a log consists of: what a {@link CompactRange} starts from. */
export function subtreeHashes(tiles: TileSource, size: number): MerkleHash[] {
	return subtreesOf({ from: 0, to: size }).map((subtree) => subtreeHash(tiles, subtree));
}

function rangeHash(tiles: TileSource, range: LeafRange): MerkleHash {
	return joined(subtreesOf(range).map((subtree) => subtreeHash(tiles, subtree)));
}

function subtreeHash(tiles: TileSource, subtree: Subtree): MerkleHash {
	const { level, index, start, count } = placeOf(subtree);
	const hashes = tiles({ level, index });
	if (hashes.length < (start + count) * HASH_BYTES) throw new RangeError(`tile ${level}/${index} is not filled so far`);
	return rootOver(hashes.subarray(start * HASH_BYTES, (start + count) * HASH_BYTES));
}

/** The root over neighbouring hashes, as many as a power of two. */
function rootOver(hashes: Uint8Array): MerkleHash {
	let row: MerkleHash[] = [];
	for (let place = 0; place < hashes.length; place += HASH_BYTES) row.push(hashes.slice(place, place + HASH_BYTES));
	while (row.length > 1) row = pairs(row);
	return joined(row);
}

function pairs(row: readonly MerkleHash[]): MerkleHash[] {
	const above: MerkleHash[] = [];
	for (let place = 0; place + 1 < row.length; place += 2) {
		const [left, right] = [row[place], row[place + 1]];
		if (left !== undefined && right !== undefined) above.push(nodeHash(left, right));
	}
	return above;
}

/** A tile that an entry changed, with all its hashes. */
export interface GrownTile extends TilePlace {
	readonly hashes: Uint8Array;
}

/**
 * The tiles as they are with one more entry: that of the entry, and above it those in which a full tile is put.
 * @param tiles gives the tiles of the log of `size` entries; asked only for those that exist.
 */
export function grownBy(tiles: TileSource, size: number, leaf: MerkleHash): GrownTile[] {
	const grown: GrownTile[] = [];
	let hash = leaf;
	for (let [level, count] = [0, size]; ; [level, count] = [level + 1, (count + 1) / TILE_WIDTH - 1]) {
		const index = Math.floor(count / TILE_WIDTH);
		const start = count % TILE_WIDTH;
		const hashes = new Uint8Array((start + 1) * HASH_BYTES);
		if (start > 0) hashes.set(tiles({ level, index }).subarray(0, start * HASH_BYTES));
		hashes.set(hash, start * HASH_BYTES);
		grown.push({ level, index, hashes });
		if (start + 1 < TILE_WIDTH) return grown;
		hash = rootOver(hashes);
	}
}
