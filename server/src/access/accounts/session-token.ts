import type { FastifyRequest } from "fastify";
import type { Accounts } from "./accounts.ts";
import { cookieOf, sessionCookie, signedValue } from "./cookies.ts";

/** The token of the session a request comes with; null: none, or not signed by this server. */
export function sessionTokenOf(accounts: Accounts, request: FastifyRequest): string | null {
	const cookie = cookieOf(request, sessionCookie(accounts.isSecure(request)));
	return cookie === null ? null : signedValue(cookie, accounts.secret);
}
