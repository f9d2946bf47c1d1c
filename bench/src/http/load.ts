import autocannon, { type Request } from "autocannon";
import type { ChildServer } from "./child-server.ts";

/** What a server did under load. */
export interface Load {
	/** Requests answered, all of them with success. */
	readonly requests: number;
	readonly perSecond: number;
	/** Processor time of the server and of the store beside it, in µs for each request. */
	readonly serverCpu: number;
	readonly storeCpu: number;
	/** Half of the answers came within so many ms. */
	readonly p50: number;
}

const SECONDS = 3;

/** Lets connections send the questions in turn, each the next as soon as it is answered. @throws Error on a failure. */
export async function load(
	server: ChildServer,
	storeCpu: () => number,
	questions: readonly Request[],
	connections: number,
	quick: boolean,
): Promise<Load> {
	const before = { server: await server.cpu(), store: storeCpu() };
	const length = quick ? { amount: 2 * questions.length } : { duration: SECONDS };
	const result = await autocannon({ url: server.address, connections, requests: questions, ...length });
	const failed = result.non2xx + result.errors + result.timeouts;
	const requests = result["2xx"];
	if (failed > 0 || requests === 0) throw new Error(`${server.name}: ${requests} answers, ${failed} failures`);
	return {
		requests,
		perSecond: requests / Math.max(result.duration, 0.01),
		serverCpu: ((await server.cpu()) - before.server) / requests,
		storeCpu: (storeCpu() - before.store) / requests,
		p50: result.latency.p50,
	};
}
