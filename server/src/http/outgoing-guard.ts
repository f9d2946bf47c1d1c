import { AsyncLocalStorage } from "node:async_hooks";
import type { Fetch } from "./outgoing.ts";

const guarding = new AsyncLocalStorage<Fetch>();
let isPlaced = false;

/**
 * Lets work call others by the given `fetch` only, whatever of it calls the global one: libraries that take no `fetch` of
 * ours. What runs outside such work is not touched.
 */
export function withOutgoing<T>(fetch: Fetch, work: () => T): T {
	if (!isPlaced) placeGuard();
	return guarding.run(fetch, work);
}

function placeGuard(): void {
	const unguarded = globalThis.fetch;
	globalThis.fetch = (input, init) => (guarding.getStore() ?? unguarded)(input, init);
	isPlaced = true;
}
