import { EMPTY_ROOT, type MerkleHash, nodeHash } from "./merkle-hash.ts";

/**
 * What a log must remember to grow: the roots of the full subtrees that its entries make up, largest first. There are as
 * many as the size has binary ones, so at most 53 hashes stand for any log.
 */
export class CompactRange {
	#size: number;
	readonly #hashes: MerkleHash[];

	/**
	 * @param hashes roots of the full subtrees of `size` entries, largest first; none for an empty log.
	 * @throws RangeError when their number does not fit the size.
	 */
	constructor(size = 0, hashes: readonly MerkleHash[] = []) {
		if (onesOf(size) !== hashes.length) throw new RangeError(`${size} entries do not make ${hashes.length} subtrees`);
		this.#size = size;
		this.#hashes = [...hashes];
	}

	get size(): number {
		return this.#size;
	}

	get hashes(): readonly MerkleHash[] {
		return this.#hashes;
	}

	/** Adds the hash of the next entry. */
	append(leaf: MerkleHash): void {
		let hash = leaf;
		// Every trailing one of the size is a full subtree as large as the one just made: the two become one.
		for (let rest = this.#size; rest % 2 === 1; rest = (rest - 1) / 2) {
			const left = this.#hashes.pop();
			if (left !== undefined) hash = nodeHash(left, hash);
		}
		this.#hashes.push(hash);
		this.#size += 1;
	}

	/** The root of the tree of all entries (RFC 6962 §2.1). */
	root(): MerkleHash {
		return joined(this.#hashes);
	}
}

/** The root over neighbouring full subtrees, largest first; the empty root over none. */
export function joined(hashes: readonly MerkleHash[]): MerkleHash {
	return hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right));
}

function onesOf(size: number): number {
	let ones = 0;
	for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
	return ones;
}
