import type { LightMyRequestResponse } from "fastify";
import type { TestServer } from "./app.ts";

export const PROPOSER = { "test-as": "anna/standards-owner@standards-office" };
export const PUBLISHER = { "test-as": "ben/ciso@standards-office" };

/** Proposes a version as one person and publishes it as another. @returns the last answer: of the step that failed, if one did. */
export async function publishBaseline(server: TestServer, release: object): Promise<LightMyRequestResponse> {
	const proposed = await server.post("/api/baseline-proposals", release, PROPOSER);
	if (proposed.statusCode !== 201) return proposed;
	const address = `/api/baseline-proposals/${proposed.json().id}`;
	const seen = await server.get(address, PUBLISHER);
	return publishSeen(server, address, String(seen.headers.etag), PUBLISHER);
}

export function publishSeen(
	server: TestServer,
	address: string,
	etag: string,
	headers: Record<string, string>,
): Promise<LightMyRequestResponse> {
	return server.send({ method: "POST", url: `${address}/publish`, headers: { ...headers, "if-match": etag } });
}
