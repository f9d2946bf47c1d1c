import { sha256 } from "@noble/hashes/sha2.js";

/** A hash of the log's tree: 32 bytes of SHA-256. */
export type MerkleHash = Uint8Array;

export const HASH_BYTES = 32;

const LEAF = 0x00;
const NODE = 0x01;

/** The hash of an entry: SHA-256 of 0x00 and its bytes (RFC 6962 §2.1, RFC 9162 §2.1.1). */
export function leafHash(entry: Uint8Array): MerkleHash {
	return sha256.create().update(Uint8Array.of(LEAF)).update(entry).digest();
}

/** Filled anew for every node; hashing never waits, so nothing comes between. */
const pair = new Uint8Array(1 + 2 * HASH_BYTES);
pair[0] = NODE;

/** The hash of what lies above two hashes of 32 bytes: SHA-256 of 0x01, left, right (RFC 6962 §2.1). */
export function nodeHash(left: MerkleHash, right: MerkleHash): MerkleHash {
	pair.set(left, 1);
	pair.set(right, 1 + HASH_BYTES);
	return sha256(pair);
}

/** The root of a tree without entries: SHA-256 of nothing (RFC 6962 §2.1). */
export const EMPTY_ROOT: MerkleHash = sha256(new Uint8Array());

export function sameHash(one: MerkleHash, other: MerkleHash): boolean {
	return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
