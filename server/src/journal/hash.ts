import { hash } from "node:crypto";
import { digest } from "@gatehouse/framework";
import type { JournalEntry } from "./shape.ts";

/** The hash before the first entry. */
export const FIRST_HASH = "0".repeat(64);

/** What the hash of an entry covers: everything but the reason and its salt, for which their digest stands. */
export type HashedEntry = Omit<JournalEntry, "hash" | "reason" | "reasonSalt">;

/** SHA-256 of the canonical JSON of an entry; with the hash of the entry before in it, so that entries form a chain. */
export function entryHash(entry: HashedEntry): string {
	const { seq, at, actor, action, target, reasonDigest, before, after, previousHash } = entry;
	return digest({ seq, at, actor, action, target, reasonDigest, before, after, previousHash });
}

/**
 * The same as {@link entryHash}, several times as fast: the keys of an entry are written out in their canonical order
 * (RFC 8785), and the platform hashes.
 */
export function chainedHash(entry: HashedEntry): string {
	const { seq, at, actor, action, target, reasonDigest, before, after, previousHash } = entry;
	const text = JSON.stringify({ action, actor, after, at, before, previousHash, reasonDigest, seq, target });
	return hash("sha256", text, "hex");
}
