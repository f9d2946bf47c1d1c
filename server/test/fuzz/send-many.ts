import type { FastifyInstance, InjectOptions } from "fastify";
import type { Client } from "./clients.ts";
import { fault } from "./judged.ts";
import { heap } from "./memory.ts";
import type { Node, Operation } from "./operations.ts";
import type { Random } from "./random.ts";
import { malformed } from "./requests.ts";
import { RIVAL_WORDS } from "./rival.ts";

/** What became of the requests so far. */
export interface Sent {
	/** How often each status was answered. */
	readonly answered: Map<number, number>;
	/** First digits of the statuses that each operation answered with. */
	readonly reached: Map<string, Set<number>>;
	readonly faults: string[];
	/** Bytes, after equally many requests each. */
	readonly heaps: number[];
	/** Requests other than GET that were answered with success. */
	changes: number;
	/** ms, and the request. */
	slowest: readonly [number, string];
}

/** What is sent. */
export interface Sending {
	readonly random: Random;
	readonly operations: readonly Operation[];
	/** The OpenAPI document. */
	readonly document: { readonly components: { readonly schemas: Node } };
	readonly clientFor: (random: Random) => Client;
	readonly count: number;
}

/** Measurements of memory for each part of the run. */
const LOOKS = 8;
/** Clients remembered for each operation. */
const MOST_KNOWN = 6;

/** Sends requests one after another, to every operation equally often, and notes what is wrong with the answers. */
export async function sendMany(app: FastifyInstance, sending: Sending, sent: Sent): Promise<void> {
	const { random, operations, document, clientFor, count } = sending;
	const every = Math.floor(count / LOOKS);
	const first = random.below(operations.length);
	const admitted = new Map<string, Client[]>();
	for (let index = 1; index <= count; index += 1) {
		const operation = operations[(first + index) % operations.length];
		if (operation === undefined) throw new Error("there are no operations");
		const known = admitted.get(operation.id) ?? [];
		// Whoever was let in before comes farther.
		const client = known.length > 0 && random.chance(0.6) ? random.pick(known) : clientFor(random);
		const status = await sendOne(
			app,
			operation,
			client,
			malformed(random, operation, client, document.components.schemas),
			sent,
		);
		if (![401, 403, 405].includes(status) && known.length < MOST_KNOWN) admitted.set(operation.id, [...known, client]);
		if (index % every === 0) sent.heaps.push(heap());
	}
}

async function sendOne(
	app: FastifyInstance,
	{ id }: Operation,
	{ isOutside }: Client,
	request: InjectOptions,
	sent: Sent,
): Promise<number> {
	const began = performance.now();
	const answer = await app.inject(request);
	const took = performance.now() - began;
	const { statusCode } = answer;
	sent.answered.set(statusCode, (sent.answered.get(statusCode) ?? 0) + 1);
	const kinds = sent.reached.get(id) ?? new Set();
	sent.reached.set(id, kinds.add(Math.floor(statusCode / 100)));
	if (statusCode < 300 && request.method !== "GET" && request.method !== "HEAD") sent.changes += 1;
	const wrong = fault(request, answer, isOutside ? RIVAL_WORDS : []);
	if (wrong === null && took <= sent.slowest[0]) return statusCode;
	const words = `${request.method} ${String(request.url).slice(0, 200)} ${JSON.stringify(request.headers).slice(0, 600)} ${String(request.payload).slice(0, 300)}`;
	if (wrong !== null) sent.faults.push(`${words}\n   ${wrong}`);
	if (took > sent.slowest[0]) sent.slowest = [took, words.slice(0, 300)];
	return statusCode;
}
