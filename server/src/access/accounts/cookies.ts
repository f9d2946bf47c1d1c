import { createHmac } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { isSame } from "./secret.ts";

/** Cookies bound to this very host by their name, where the connection allows it (RFC 6265bis §4.1.3.2). */
export const cookieName = (name: string, isSecure: boolean) => `${isSecure ? "__Host-" : ""}gatehouse.${name}`;

const SESSION = "session";

/** The name of the session's cookie. */
export const sessionCookie = (isSecure: boolean) => cookieName(SESSION, isSecure);

/** Value of a cookie of the request, as it was sent; null: there is none. */
export function cookieOf({ headers }: FastifyRequest, name: string): string | null {
	for (const pair of headers.cookie?.split(";") ?? []) {
		const [key = "", value] = split(pair);
		if (key === name && value !== undefined) return value;
	}
	return null;
}

function split(pair: string): [string, string | undefined] {
	const at = pair.indexOf("=");
	return at === -1 ? [pair.trim(), undefined] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
}

/**
 * The token that a signed cookie carries (`token.signature`, percent-encoded, as better-auth writes it); null when the
 * signature is not ours: a token read out of the store alone lets nobody in.
 */
export function signedValue(cookie: string, secret: string): string | null {
	const text = decoded(cookie);
	const at = text.lastIndexOf(".");
	if (at < 1) return null;
	const token = text.slice(0, at);
	const expected = createHmac("sha256", secret).update(token).digest("base64");
	return isSame(text.slice(at + 1), expected) ? token : null;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return "";
	}
}

/** A cookie for the answer; `seconds` 0 takes it away. */
export function writtenCookie(name: string, value: string, seconds: number, isSecure: boolean): string {
	return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${isSecure ? "; Secure" : ""}`;
}
