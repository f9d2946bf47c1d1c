import { CompactRange } from "./compact-range.ts";
import { HASH_BYTES, type MerkleHash } from "./merkle-hash.ts";
import { TILE_WIDTH, type TilePlace } from "./tile.ts";
import { consistencyProof, inclusionProof, rootOf, type TileSource } from "./tiled-log.ts";

/** A log in memory: the hashes of its entries and little above them, about 32 bytes for each entry. */
export class TileMemory {
	readonly #levels: Uint8Array[][] = [];
	#size = 0;

	get size(): number {
		return this.#size;
	}

	append(leaf: MerkleHash): void {
		this.#put(0, this.#size, leaf);
		this.#size += 1;
	}

	root(): MerkleHash {
		return rootOf(this.tiles, this.#size);
	}

	/** @param size of the log the proof is for; the whole log when left out. */
	inclusion(index: number, size = this.size): MerkleHash[] {
		return inclusionProof(this.tiles, index, size);
	}

	consistency(first: number, second = this.size): MerkleHash[] {
		return consistencyProof(this.tiles, first, second);
	}

	readonly tiles: TileSource = ({ level, index }: TilePlace) => this.#levels[level]?.[index] ?? new Uint8Array();

	#put(level: number, count: number, hash: MerkleHash): void {
		const tiles = this.#levels[level] ?? [];
		this.#levels[level] = tiles;
		const index = Math.floor(count / TILE_WIDTH);
		const tile = tiles[index] ?? new Uint8Array(TILE_WIDTH * HASH_BYTES);
		tiles[index] = tile;
		tile.set(hash, (count % TILE_WIDTH) * HASH_BYTES);
		if ((count + 1) % TILE_WIDTH > 0) return;
		const whole = new CompactRange();
		for (let place = 0; place < tile.length; place += HASH_BYTES)
			whole.append(tile.subarray(place, place + HASH_BYTES));
		this.#put(level + 1, index, whole.root());
	}
}
