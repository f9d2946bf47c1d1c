import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { PrincipalKind } from "./policy.ts";

/** Who sends a request. */
export interface Principal {
	readonly kind: PrincipalKind;
	/** Name in the journal. */
	readonly name: string;
}

export interface AccessSettings {
	/** Whether whoever sits at this machine is the operator: only when the server listens on loopback and has no token. */
	readonly trustLoopback: boolean;
	/** Secret of the operator; null: there is none. */
	readonly operatorToken: string | null;
}

const PUBLIC: Principal = { kind: "public", name: "public" };
const OPERATOR: Principal = { kind: "operator", name: "operator" };

/** Headers that a proxy adds: what comes through one comes from somewhere else than this machine. */
const PROXY_HEADERS = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

/**
 * Who sends the request. On loopback the name in `Host` must be one of this machine too: a page of a foreign site whose
 * name was made to lead here (DNS rebinding) sends its own name.
 */
export function principalOf(request: FastifyRequest, settings: AccessSettings): Principal {
	if (settings.operatorToken !== null && bearerMatches(request.headers.authorization, settings.operatorToken)) {
		return OPERATOR;
	}
	if (!settings.trustLoopback) return PUBLIC;
	const direct = PROXY_HEADERS.every((name) => request.headers[name] === undefined);
	return direct && isLoopbackAddress(request.ip) && isLoopbackHost(request.headers.host) ? OPERATOR : PUBLIC;
}

/** Compares in a time that does not tell how much of the secret was right. */
function bearerMatches(header: string | undefined, token: string): boolean {
	const given = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1];
	if (given === undefined) return false;
	const digestOf = (text: string) => createHash("sha256").update(text).digest();
	return timingSafeEqual(digestOf(given), digestOf(token));
}

export function isLoopbackAddress(address: string): boolean {
	return address === "::1" || /^(::ffff:)?127\./.test(address);
}

/** Whether a `Host` (or the name a server listens on) means this machine. */
export function isLoopbackHost(host: string | undefined): boolean {
	if (host === undefined) return false;
	const name = host.replace(/:\d+$/, "").toLowerCase();
	return name === "localhost" || name === "[::1]" || name === "::1" || /^127(\.\d{1,3}){3}$/.test(name);
}

/**
 * Whether a page of another site sends the request (cross-site request forgery): its `Origin` is another than the
 * address asked for, or the browser says so (`Sec-Fetch-Site`). Programs send neither.
 */
export function comesFromElsewhere(request: FastifyRequest): boolean {
	const site = request.headers["sec-fetch-site"];
	if (site !== undefined && site !== "same-origin" && site !== "none") return true;
	const origin = request.headers.origin;
	if (origin === undefined) return false;
	const host = request.headers.host;
	return host === undefined || (origin !== `http://${host}` && origin !== `https://${host}`);
}
