import { powerWithin } from "./leaf-range.ts";
import { EMPTY_ROOT, HASH_BYTES, type MerkleHash, nodeHash, sameHash } from "./merkle-hash.ts";

/** An entry's place in a log, the root of that log, and what leads from one to the other. */
export interface Inclusion {
	readonly index: number;
	readonly size: number;
	readonly leaf: MerkleHash;
	readonly proof: readonly MerkleHash[];
	readonly root: MerkleHash;
}

/** Whether the proof leads from the entry to the root, by the steps of RFC 9162 §2.1.3.2. */
export function isIncluded({ index, size, leaf, proof, root }: Inclusion): boolean {
	if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leaf, root, ...proof])) return false;
	let [node, last, hash] = [index, size - 1, leaf];
	for (const step of proof) {
		if (last === 0) return false;
		if (isOdd(node) || node === last) {
			hash = nodeHash(step, hash);
			[node, last] = withoutZeros(node, last);
		} else {
			hash = nodeHash(hash, step);
		}
		[node, last] = [half(node), half(last)];
	}
	return last === 0 && sameHash(hash, root);
}

/** Two states of a log, and what leads from the earlier to the later. */
export interface Consistency {
	readonly first: { readonly size: number; readonly root: MerkleHash };
	readonly second: { readonly size: number; readonly root: MerkleHash };
	readonly proof: readonly MerkleHash[];
}

/**
 * Whether the later state begins with all entries of the earlier one, by the steps of RFC 9162 §2.1.4.2. False means that
 * history was rewritten, or that the proof is not theirs.
 */
export function isConsistent({ first, second, proof }: Consistency): boolean {
	if (!isCount(first.size) || !isCount(second.size) || first.size > second.size) return false;
	if (!areHashes([first.root, second.root, ...proof])) return false;
	if (first.size === second.size) return proof.length === 0 && sameHash(first.root, second.root);
	if (first.size === 0) return proof.length === 0 && sameHash(first.root, EMPTY_ROOT);
	const [start, ...steps] = isPowerOfTwo(first.size) ? [first.root, ...proof] : proof;
	if (start === undefined) return false;
	let [node, last] = withoutOnes(first.size - 1, second.size - 1);
	let [older, newer] = [start, start];
	for (const step of steps) {
		if (last === 0) return false;
		if (isOdd(node) || node === last) {
			older = nodeHash(step, older);
			newer = nodeHash(step, newer);
			[node, last] = withoutZeros(node, last);
		} else {
			newer = nodeHash(newer, step);
		}
		[node, last] = [half(node), half(last)];
	}
	return last === 0 && sameHash(older, first.root) && sameHash(newer, second.root);
}

// Plain arithmetic instead of bit operations, which end at 32 bits.
const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
const isOdd = (value: number) => value % 2 === 1;
const half = (value: number) => Math.floor(value / 2);
const isPowerOfTwo = (value: number) => powerWithin(value) === value;
const areHashes = (hashes: readonly MerkleHash[]) => hashes.every(({ length }) => length === HASH_BYTES);

/** Both halved until the first is odd or zero. */
function withoutZeros(node: number, last: number): [number, number] {
	let [first, second] = [node, last];
	while (!isOdd(first) && first !== 0) [first, second] = [half(first), half(second)];
	return [first, second];
}

/** Both halved while the first is odd. */
function withoutOnes(node: number, last: number): [number, number] {
	let [first, second] = [node, last];
	while (isOdd(first)) [first, second] = [half(first), half(second)];
	return [first, second];
}
