import { EMPTY_ROOT, leafHash, type MerkleHash, nodeHash } from "../../../src/assurance/log/merkle-hash.ts";

/** The tree as RFC 6962 §2.1 defines it, word by word; slow, to compare with. */
export function naiveRoot(entries: readonly Uint8Array[]): MerkleHash {
	const [only] = entries;
	if (only === undefined) return EMPTY_ROOT;
	if (entries.length === 1) return leafHash(only);
	const middle = splitOf(entries.length);
	return nodeHash(naiveRoot(entries.slice(0, middle)), naiveRoot(entries.slice(middle)));
}

/** PATH(m, D[n]) of RFC 6962 §2.1.1. */
export function naivePath(index: number, entries: readonly Uint8Array[]): MerkleHash[] {
	if (entries.length <= 1) return [];
	const middle = splitOf(entries.length);
	return index < middle
		? [...naivePath(index, entries.slice(0, middle)), naiveRoot(entries.slice(middle))]
		: [...naivePath(index - middle, entries.slice(middle)), naiveRoot(entries.slice(0, middle))];
}

/** PROOF(m, D[n]) of RFC 6962 §2.1.2. */
export function naiveConsistency(first: number, entries: readonly Uint8Array[]): MerkleHash[] {
	return first === 0 ? [] : subProof(first, entries, true);
}

function subProof(first: number, entries: readonly Uint8Array[], known: boolean): MerkleHash[] {
	if (first === entries.length) return known ? [] : [naiveRoot(entries)];
	const middle = splitOf(entries.length);
	return first <= middle
		? [...subProof(first, entries.slice(0, middle), known), naiveRoot(entries.slice(middle))]
		: [...subProof(first - middle, entries.slice(middle), false), naiveRoot(entries.slice(0, middle))];
}

function splitOf(size: number): number {
	let power = 1;
	while (power * 2 < size) power *= 2;
	return power;
}
