import { requestKey } from "./client.ts";
import { Problem, toProblem } from "./problem.ts";

/** Headers of a request besides the usual ones. */
type Headers = Record<string, string>;

function bodyOf(body: unknown): { body?: BodyInit; headers: Headers } {
	if (body === undefined) return { headers: {} };
	if (body instanceof FormData || body instanceof Blob) return { body, headers: {} };
	return { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}

async function fetched(path: string, init: RequestInit): Promise<Response> {
	try {
		return await fetch(path, init);
	} catch {
		throw new Problem(0, {});
	}
}

async function contentOf(answer: Response): Promise<unknown> {
	if (answer.status === 204) return undefined;
	const text = await answer.text();
	if (text === "") return undefined;
	try {
		return JSON.parse(text);
	} catch {
		throw toProblem(answer.ok ? 502 : answer.status, {});
	}
}

type Method = "GET" | "POST" | "PUT" | "DELETE";

/** What came back, and the strong ETag that a later change must send back in `If-Match`. */
export interface Tagged<Value> {
	value: Value;
	etag: string;
}

/** As {@link send}, with the tag of the state that came back. @throws Problem with what the server said. */
export async function sendForTag<Answer>(
	method: Method,
	path: string,
	content?: unknown,
	more: Headers = {},
): Promise<Tagged<Answer>> {
	const { headers, ...body } = bodyOf(content);
	const once: Headers = method === "POST" ? { "Idempotency-Key": requestKey() } : {};
	const answer = await fetched(path, { method, headers: { ...headers, ...once, ...more }, ...body });
	const data = await contentOf(answer);
	if (!answer.ok) throw toProblem(answer.status, data);
	return { value: data as Answer, etag: answer.headers.get("etag") ?? "" };
}

/**
 * Sends a request that the typed client does not cover: sign-in, whose routes come with the library that keeps the
 * accounts, and files. @throws Problem with what the server said.
 */
export async function send<Answer>(method: Method, path: string, content?: unknown, more?: Headers): Promise<Answer> {
	return (await sendForTag<Answer>(method, path, content, more)).value;
}

/** The path with the fields that have a value as its query. */
export function withQuery(path: string, fields: Readonly<Record<string, string | number | undefined>>): string {
	const query = new URLSearchParams();
	for (const [key, value] of Object.entries(fields)) {
		if (value !== undefined) query.set(key, String(value));
	}
	const text = query.toString();
	return text === "" ? path : `${path}?${text}`;
}
