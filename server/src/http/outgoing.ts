import { request as httpRequest, type IncomingMessage, type RequestOptions } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP } from "node:net";
import { GatehouseError } from "@gatehouse/framework";
import { isCallableByName, isPublicAddress, pinnedLookup, type Resolve, refusedAddress } from "./outgoing-address.ts";

/** What the server may call, and how much of it. */
export interface OutgoingSettings {
	/** Origins (`https://sso.city.example`) that may lie in a private network, and are called with http if they say so. */
	readonly allowed: readonly string[];
	/** Milliseconds for one call, redirects included. */
	readonly timeout?: number;
	/** Bytes of an answer's body. */
	readonly mostBytes?: number;
	/** For tests. */
	readonly resolve?: Resolve;
}

const TIMEOUT = 10_000;
const MOST_BYTES = 1024 * 1024;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Not handed on when a redirect leaves the origin. */
const SECRET_HEADERS = ["authorization", "cookie", "proxy-authorization"];

/** `fetch`, for addresses that somebody gave. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * Makes a `fetch` that cannot be turned against the network this server stands in (server-side request forgery): only
 * https, only addresses of the public internet, each redirect looked at like a first address, and limits on time and size.
 * What it does not do: keep connections, decompress, follow a redirect of anything but GET and HEAD.
 * @throws GatehouseError GH-HTTP-033 when an address must not be called, GH-HTTP-034 when the other server fails.
 */
export function outgoingFetch(settings: OutgoingSettings): Fetch {
	return async (input, init) => {
		const request = input instanceof Request ? new Request(input, init) : new Request(addressOf(input).href, init);
		const signal = AbortSignal.any([request.signal, AbortSignal.timeout(settings.timeout ?? TIMEOUT)]);
		const body = request.body === null ? null : Buffer.from(await request.arrayBuffer());
		const headers = new Headers(request.headers);
		// An answer that unpacks to a thousand times its size is not asked for.
		headers.set("accept-encoding", "identity");
		let url = new URL(request.url);
		for (let redirects = 0; ; redirects += 1) {
			const answer = await call(url, { method: request.method, headers, body, signal }, settings);
			const next = redirectOf(request, url, answer);
			if (next === null) return answer;
			if (redirects === MOST_REDIRECTS) throw failed(url, "leads elsewhere again and again");
			if (next.origin !== url.origin) for (const name of SECRET_HEADERS) headers.delete(name);
			url = next;
		}
	};
}

/** Where an answer leads; null: nowhere, it is the answer. */
function redirectOf({ method, redirect }: Request, url: URL, { status, headers }: Response): URL | null {
	const location = headers.get("location");
	if (!REDIRECTS.has(status) || location === null || redirect === "manual") return null;
	if (redirect === "error" || (method !== "GET" && method !== "HEAD")) throw failed(url, "leads elsewhere");
	if (!URL.canParse(location, url.href)) throw failed(url, "leads to what is no address");
	return addressOf(new URL(location, url));
}

interface Call {
	readonly method: string;
	readonly headers: Headers;
	readonly body: Buffer | null;
	readonly signal: AbortSignal;
}

async function call(url: URL, { method, headers, body, signal }: Call, settings: OutgoingSettings): Promise<Response> {
	const isAllowed = settings.allowed.includes(url.origin);
	const isGood = isAllowed ? isCallableByName : isPublicAddress;
	if (!isAllowed) requireHttps(url);
	const literal = url.hostname.replace(/^\[|\]$/g, "");
	// Names are looked at when they are looked up.
	if (isIP(literal) !== 0 && !isGood(literal)) throw refusedAddress(url.host);
	const options: RequestOptions = {
		method,
		headers: Object.fromEntries(headers),
		signal,
		agent: false,
		lookup: pinnedLookup(isGood, settings.resolve),
	};
	try {
		const answer = await new Promise<IncomingMessage>((resolve, reject) => {
			const send = url.protocol === "https:" ? httpsRequest : httpRequest;
			send(url.href, options, resolve).on("error", reject).end(body);
		});
		const bytes = await bodyOf(answer, url, settings.mostBytes ?? MOST_BYTES);
		const status = answer.statusCode ?? 0;
		const isEmpty = status === 204 || status === 205 || status === 304;
		return new Response(isEmpty ? null : bytes, { status, headers: headersOf(answer) });
	} catch (error) {
		if (error instanceof GatehouseError) throw error;
		// Refused while looking the name up: the connection wraps it.
		if (error instanceof Error && error.cause instanceof GatehouseError) throw error.cause;
		const why = signal.aborted ? "does not answer in time" : "cannot be reached";
		throw new GatehouseError("GH-HTTP-034", `\`${url.host}\` ${why}`, { cause: error });
	}
}

/** @throws GatehouseError GH-HTTP-033 when it is no address, or carries a password, which `fetch` would repeat in its error. */
function addressOf(input: string | URL): URL {
	if (!URL.canParse(String(input))) throw new GatehouseError("GH-HTTP-033", "what was given is no address");
	const url = new URL(input);
	if (url.username === "" && url.password === "") return url;
	throw new GatehouseError("GH-HTTP-033", `the address of \`${url.host}\` carries a name and a password`);
}

/** @throws GatehouseError GH-HTTP-033 */
function requireHttps(url: URL): void {
	if (url.protocol === "https:") return;
	throw new GatehouseError("GH-HTTP-033", `\`${url.protocol}//${url.host}\` is not https`);
}

async function bodyOf(answer: IncomingMessage, url: URL, most: number): Promise<Buffer<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of answer) {
		bytes += chunk.length;
		if (bytes > most) {
			answer.destroy();
			throw failed(url, `sends more than ${most} bytes`);
		}
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
	const headers = new Headers();
	for (let i = 0; i + 1 < rawHeaders.length; i += 2) headers.append(rawHeaders[i] ?? "", rawHeaders[i + 1] ?? "");
	return headers;
}

const failed = (url: URL, what: string) => new GatehouseError("GH-HTTP-034", `\`${url.host}\` ${what}`);

/**
 * The origins of a setting such as `https://sso.city.example, http://10.0.0.7:8080`.
 * @throws GatehouseError GH-CLI-002 naming the one that is no origin.
 */
export function allowedOriginsOf(setting: string | undefined): string[] {
	const given = (setting ?? "").split(",").map((part) => part.trim());
	return given
		.filter((part) => part !== "")
		.map((part) => {
			const url = URL.canParse(part) ? new URL(part) : null;
			if (url !== null && /^https?:$/.test(url.protocol) && url.origin === part.replace(/\/$/, "")) return url.origin;
			throw new GatehouseError("GH-CLI-002", `\`${part}\` in GATEHOUSE_OUTGOING_ALLOWED is no origin`);
		});
}
