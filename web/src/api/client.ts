import type { paths } from "@gatehouse/openapi-types";
import createClient, { type Middleware } from "openapi-fetch";
import { Problem, toProblem } from "./problem.ts";

/** A random key, also where the page is not served over TLS and `crypto.randomUUID` is missing. */
export function requestKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const idempotency: Middleware = {
	onRequest({ request }) {
		if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
			request.headers.set("Idempotency-Key", requestKey());
		}
		return request;
	},
};

/** The typed client of the API; every path, parameter and answer comes from the OpenAPI document. */
export const api = createClient<paths, "application/json">({ baseUrl: "" });
api.use(idempotency);

interface Answer<Data> {
	data?: Data;
	error?: unknown;
	response: Response;
}

/**
 * The data of an answer, or a thrown {@link Problem}: so that queries and mutations fail with what the server said.
 * A server that cannot be reached becomes a problem of status 0.
 */
export async function unwrap<Data>(answer: Promise<Answer<Data>>): Promise<NonNullable<Data>> {
	return (await unwrapWithTag(answer)).value;
}

/** As {@link unwrap}, with the strong ETag that a later change must send back in `If-Match`. */
export async function unwrapWithTag<Data>(
	answer: Promise<Answer<Data>>,
): Promise<{ value: NonNullable<Data>; etag: string }> {
	const { data, error, response } = await reached(answer);
	if (data === undefined || data === null) throw toProblem(response.status, error);
	return { value: data, etag: response.headers.get("etag") ?? "" };
}

async function reached<Data>(answer: Promise<Answer<Data>>): Promise<Answer<Data>> {
	try {
		return await answer;
	} catch (cause) {
		if (cause instanceof SyntaxError) throw toProblem(502, {});
		throw new Problem(0, {});
	}
}
