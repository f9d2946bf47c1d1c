import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Reacher } from "./reach-in-databases.ts";
import type { Supplies } from "./synthetic-graph.ts";

const MEGABYTES = 12_000;

/** graphology's directed graph, walked by hand: its own traversal is slower. */
export async function graphologyReacher({ parties, from, to }: Supplies): Promise<Reacher> {
	const worker = new Worker(new URL("./graphology-worker.ts", import.meta.url), {
		workerData: { parties, from, to },
		resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
	});
	await once(worker, "message");
	return {
		name: "graphology",
		reach: async (party) => {
			worker.postMessage(party);
			const [{ count }] = await once(worker, "message");
			return count;
		},
		close: async () => {
			await worker.terminate();
		},
	};
}
