import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Whatever JSON can carry. `undefined` members of objects are left out, as JSON.stringify does. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * One text per value, whatever order its keys came in: RFC 8785 (JSON Canonicalization Scheme),
 * keys sorted by UTF-16 code units, no white space.
 * @throws TypeError on a number that JSON cannot carry (NaN, infinities).
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(",")}]`;
	if (value !== null && typeof value === "object") {
		const record = value as Record<string, unknown>;
		const members = Object.keys(record)
			.filter((key) => record[key] !== undefined)
			.sort()
			.map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
		return `{${members.join(",")}}`;
	}
	if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError("a number is not finite");
	return JSON.stringify(value) ?? "null";
}

/** SHA-256 of the UTF-8 text, in lower-case hex (64 characters). */
export function sha256Hex(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of the canonical JSON of a value, in lower-case hex. Equal values have equal digests. */
export function digest(value: unknown): string {
	return sha256Hex(canonicalJson(value));
}
