import { GatehouseError, sha256Hex } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import type { Accounts } from "./accounts/accounts.ts";
import { liveSession, noteUse, principalOfSession } from "./accounts/session-store.ts";
import { sessionTokenOf } from "./accounts/session-token.ts";
import { KEY_PREFIX, principalOfKey } from "./keys/key-store.ts";
import { type Identify, type Principal, PUBLIC } from "./principal.ts";
import { RememberedPrincipals } from "./remembered.ts";

/** Finds who asks by something else, an invitation for one; null: nobody. */
export type AlsoIdentify = (request: FastifyRequest) => Promise<Principal | null>;

/**
 * Finds who sends a request: by an API key, by the session, by what else lets somebody in (`others`), or nobody. A key
 * that is no good is refused (GH-ACC-007) rather than taken for nobody, since a program sent it on purpose.
 */
export function identifyBy(accounts: Accounts, others: readonly AlsoIdentify[] = []): Identify {
	const { house } = accounts;
	const remembered = new RememberedPrincipals(house);
	const bySession = async (token: string): Promise<Principal | null> => {
		const now = new Date();
		const session = await liveSession(house, token, now);
		if (session === null) return null;
		await noteUse(house, session, now);
		return principalOfSession(accounts, session);
	};
	return async (request) => {
		const { authorization } = request.headers;
		if (authorization !== undefined) {
			const key = keyIn(authorization);
			const principal = key === null ? null : await remembered.get(sha256Hex(key), () => principalOfKey(house, key));
			if (principal !== null) return principal;
			throw new GatehouseError("GH-ACC-007", "the API key is not valid: unknown, expired or revoked");
		}
		const token = sessionTokenOf(accounts, request);
		if (token !== null) {
			const principal = await remembered.get(sha256Hex(token), () => bySession(token));
			if (principal !== null) return principal;
		}
		for (const other of others) {
			const principal = await other(request);
			if (principal !== null) return principal;
		}
		return PUBLIC;
	};
}

function keyIn(authorization: string): string | null {
	const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
	return key?.startsWith(KEY_PREFIX) ? key : null;
}
