import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { GatehouseError } from "@gatehouse/framework";

/** Fewest characters of a secret that somebody gives. */
const SHORTEST = 32;

/**
 * The secret that signs cookies and encrypts what the store must not reveal, from a file outside the store that only
 * this user may read; made when there is none.
 * @throws GatehouseError GH-ACC-013 when the file cannot be read or made.
 */
export function secretFromFile(path: string): string {
	try {
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		// `wx`: of two processes that start at once, one makes the file and the other reads it.
		writeFileSync(path, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
	} catch (error) {
		if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw unusable(path, error);
	}
	try {
		return soundSecret(readFileSync(path, "utf8").trim(), path);
	} catch (error) {
		throw error instanceof GatehouseError ? error : unusable(path, error);
	}
}

/** The secret, when it is long enough. @throws GatehouseError GH-ACC-013 */
export function soundSecret(secret: string, from: string): string {
	if (secret.length >= SHORTEST) return secret;
	throw new GatehouseError("GH-ACC-013", `the secret in \`${from}\` has fewer than ${SHORTEST} characters`);
}

function unusable(path: string, cause: unknown): GatehouseError {
	const why = cause instanceof Error ? cause.message : String(cause);
	return new GatehouseError("GH-ACC-013", `the secret \`${path}\` cannot be used: ${why}`, { cause });
}

/** A key of 256 bits for one purpose, so that what one of them gives away says nothing about the others (RFC 5869). */
export function keyFor(secret: string, purpose: string): Buffer {
	return Buffer.from(hkdfSync("sha256", secret, "gatehouse", purpose, 32));
}

/** Signature of a text (HMAC-SHA256), 43 characters that fit a cookie. */
export function signature(secret: string, purpose: string, text: string): string {
	return createHmac("sha256", keyFor(secret, purpose)).update(text).digest("base64url");
}

/** Whether two texts are the same, in a time that does not depend on where they differ. */
export function isSame(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}
