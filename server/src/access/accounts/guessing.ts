import { GatehouseError } from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import { networkOf } from "../../http/rate-limit.ts";
import { requirePerson } from "./account-store.ts";
import type { Accounts } from "./accounts.ts";
import { knownDevice } from "./device.ts";
import { callLibrary, type LibraryAnswer, type LibraryCall, requireGood } from "./library-call.ts";
import { ownAccount } from "./own-account.ts";
import type { SignInThrottle } from "./throttle.ts";

/** What of an account somebody shows to know, and with whom it counts. */
export interface Guess {
	readonly throttle: SignInThrottle;
	/** Whose it is said to be: an e-mail address in small letters. */
	readonly email: string;
	readonly request: FastifyRequest;
	readonly reply: FastifyReply;
}

/**
 * Looks at a password or a code, unless too many were wrong before; what was wrong counts, what was right does not.
 * @throws GatehouseError GH-ACC-002 with `Retry-After` when it is not looked at.
 */
export async function slowly(
	accounts: Accounts,
	{ throttle, email, request, reply }: Guess,
	look: () => Promise<LibraryAnswer>,
): Promise<LibraryAnswer> {
	const attempt = { email, network: networkOf(request.ip), device: knownDevice(accounts, request, email) };
	const wait = throttle.begin(attempt);
	if (wait > 0) {
		request.log.warn({ event: "sign-in.slowed", network: attempt.network, wait }, "too many sign-ins failed");
		reply.header("retry-after", String(wait));
		throw new GatehouseError("GH-ACC-002", `too many sign-ins failed; the next is looked at in ${wait} s`);
	}
	const answer = await look();
	if (answer.status < 400) throttle.succeeded(attempt);
	else request.log.warn({ event: "sign-in.failed", network: attempt.network }, "a sign-in failed");
	return answer;
}

/**
 * A step that asks who is signed in for the password once more.
 * @throws GatehouseError GH-ACC-001, GH-ACC-002, and what the library refuses.
 */
export async function passwordAgain(
	accounts: Accounts,
	request: FastifyRequest,
	reply: FastifyReply,
	call: LibraryCall,
): Promise<LibraryAnswer> {
	const { email } = await requirePerson(accounts.house.store.db, ownAccount(request.principal));
	const { throttle } = accounts;
	const look = () => callLibrary(accounts, request, call);
	return requireGood(reply, await slowly(accounts, { throttle, email, request, reply }, look));
}
