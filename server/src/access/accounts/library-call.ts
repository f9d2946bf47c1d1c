import { GatehouseError } from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import { withOutgoing } from "../../http/outgoing-guard.ts";
import type { Accounts } from "./accounts.ts";
import { providerFetch } from "./discovery.ts";
import { CLIENT_HEADER, libraryFaults, type OpenProvider } from "./library.ts";
import { isRefusal, libraryError } from "./library-error.ts";

export interface LibraryCall {
	/** Below `/api/auth`. */
	readonly path: string;
	readonly body?: unknown;
	readonly query?: Readonly<Record<string, unknown>>;
	readonly provider?: OpenProvider;
}

/** What the library answers, its body read. */
export interface LibraryAnswer {
	readonly status: number;
	readonly headers: Headers;
	readonly body: unknown;
}

/** Asks the library in the name of a request. It gets what it needs of the headers, and no more. */
export async function callLibrary(
	accounts: Accounts,
	request: FastifyRequest,
	call: LibraryCall,
): Promise<LibraryAnswer> {
	const origin = accounts.originOf(request);
	const url = new URL(`/api/auth${call.path}`, origin);
	for (const [name, value] of Object.entries(call.query ?? {})) {
		if (typeof value === "string") url.searchParams.set(name, value);
	}
	// Where it comes from was looked at by the door of every route.
	const headers = new Headers({ origin, [CLIENT_HEADER]: request.ip });
	for (const name of ["cookie", "user-agent"] as const) {
		const value = request.headers[name];
		if (value !== undefined) headers.set(name, value);
	}
	const body = call.body === undefined ? null : JSON.stringify(call.body);
	if (body !== null) headers.set("content-type", "application/json");
	const faults: { error?: unknown } = {};
	const ask = () =>
		accounts.libraries
			.at(origin, call.provider ?? null)
			.handler(new Request(url, { method: body === null ? "GET" : "POST", headers, body }));
	// The addresses it calls are the provider's word.
	const answer = await libraryFaults.run(faults, () => withOutgoing(providerFetch(accounts), ask));
	const told = read(await answer.text());
	// Some refusals it calls its own faults.
	if (answer.status >= 500 && !isRefusal(told)) {
		throw new Error(`the library for accounts answers ${answer.status} to ${call.path}`, { cause: faults.error });
	}
	return { status: answer.status, headers: answer.headers, body: told };
}

function read(text: string): unknown {
	try {
		return text === "" ? null : JSON.parse(text);
	} catch {
		return null;
	}
}

/** Hands the cookies of an answer on. */
export function sendCookies(reply: FastifyReply, { headers }: LibraryAnswer): void {
	for (const cookie of headers.getSetCookie()) reply.header("set-cookie", cookie);
}

/** The answer, when it is a good one; its cookies are sent either way. @throws GatehouseError GH-ACC-* */
export function requireGood(reply: FastifyReply, answer: LibraryAnswer): LibraryAnswer {
	sendCookies(reply, answer);
	if (answer.status < 400) return answer;
	throw libraryError(answer.status, answer.body);
}

/** A member of the answer that must be a text. */
export function textIn({ body }: LibraryAnswer, name: string): string {
	const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
	if (typeof value === "string") return value;
	throw new GatehouseError("GH-HTTP-010", "the library for accounts did not answer as it should");
}
