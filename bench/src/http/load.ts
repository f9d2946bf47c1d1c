import type { ChildServer } from "./child-server.ts";
import type { Question } from "./demo-questions.ts";
import { offer, quantile, TAKEN, takenPerSecond } from "./offered.ts";

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
	questions: readonly Question[],
	connections: number,
	quick: boolean,
): Promise<Load> {
	const before = { server: await server.cpu(), store: storeCpu() };
	const offered = await offer(server.address, questions, { connections, seconds: quick ? 1 : SECONDS });
	const taken = offered.times.get(TAKEN) ?? [];
	const requests = taken.length;
	if (offered.lost > 0 || offered.times.size > 1 || requests === 0) {
		throw new Error(`${server.name}: ${requests} answers, ${offered.lost} lost, statuses ${[...offered.times.keys()]}`);
	}
	return {
		requests,
		perSecond: takenPerSecond(offered),
		serverCpu: ((await server.cpu()) - before.server) / requests,
		storeCpu: (storeCpu() - before.store) / requests,
		p50: quantile(taken, 0.5),
	};
}
