import { parentPort, workerData } from "node:worker_threads";
import { DirectedGraph } from "graphology";

/** graphology in a thread of its own, which may take more memory than the bench. */
const { parties, from, to } = workerData as { parties: number; from: Uint32Array; to: Uint32Array };
const port = parentPort;
if (port === null) throw new Error("graphology runs in a worker thread");

const graph = new DirectedGraph();
for (let party = 0; party < parties; party++) graph.addNode(party);
// A simple graph: of two supplies between the same two, one counts for what is reached.
for (const [edge, supplier] of from.entries()) if (supplier !== to[edge]) graph.mergeEdge(supplier, to[edge]);

port.on("message", (party: number) => {
	const reached = new Set([String(party)]);
	const queue = [String(party)];
	for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
		graph.forEachOutNeighbor(next, (neighbour) => {
			if (reached.has(neighbour)) return;
			reached.add(neighbour);
			queue.push(neighbour);
		});
	}
	port.postMessage({ count: reached.size });
});
port.postMessage("ready");
