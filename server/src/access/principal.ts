import type { FastifyRequest } from "fastify";
import { type Rights, ROLES, type Side } from "./policy.ts";

/** By what somebody signed in, as the journal has it. */
export type SignInWay = "password" | "code" | "recovery code" | "passkey" | "single sign-on";

/** Who sends a request. */
export interface Principal extends Rights {
	/** Name in the journal: `public`, `operator`, `account:<id>`, `key:<id>`; never personal data. */
	readonly name: string;
	/** The account signed in, or that made the key. */
	readonly account: string | null;
	/** The organisation (id of an actor) it acts for. */
	readonly organisation: string | null;
	/** By what the session was begun; left out: there is none. */
	readonly signedInBy?: SignInWay;
	/** What keeps the account from acting with its roles. */
	readonly lacks?: "second-factor";
}

/** Finds out who sends a request: by session, by key, or nobody. @throws GatehouseError when what was sent is no good. */
export type Identify = (request: FastifyRequest) => Principal | Promise<Principal>;

export const PUBLIC: Principal = {
	kind: "public",
	name: "public",
	account: null,
	organisation: null,
	roles: [],
	scopes: null,
};

/** Who sits at the machine with the store open: the command line. No request from the network is ever the operator. */
export const OPERATOR: Principal = { ...PUBLIC, kind: "operator", name: "operator" };

/** The side it acts on; null: none. Nobody acts on two sides at once. */
export function sideOf({ roles }: Rights): Side | null {
	const [first] = roles;
	return first === undefined ? null : ROLES[first].side;
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
