import autocannon, { type Request } from "autocannon";

/** What became of the requests offered to a server. */
export interface Offered {
	/** ms of each answer, by status. */
	readonly times: ReadonlyMap<number, readonly number[]>;
	/** Connections that broke, and requests that were never answered. */
	readonly lost: number;
	/** Seconds. */
	readonly duration: number;
}

export interface Offer {
	readonly connections: number;
	readonly seconds: number;
	/** Requests a second, whatever is answered; left out: each connection sends the next when it has its answer. */
	readonly rate?: number;
}

/** Seconds after which a request counts as lost. */
const PATIENCE = 30;

/** Sends questions in turn and looks at each answer by itself. */
export async function offer(address: string, questions: readonly Request[], offered: Offer): Promise<Offered> {
	const times = new Map<number, number[]>();
	const { connections, seconds, rate } = offered;
	const result = await autocannon({
		url: address,
		connections,
		duration: seconds,
		timeout: PATIENCE,
		requests: questions,
		...(rate === undefined ? {} : { overallRate: Math.round(rate) }),
		setupClient: (client) => {
			client.on("response", (status, _bytes, milliseconds) => {
				const heard = times.get(status);
				if (heard === undefined) times.set(status, [milliseconds]);
				else heard.push(milliseconds);
			});
		},
	});
	return { times, lost: result.errors + result.timeouts, duration: Math.max(result.duration, 0.01) };
}

/** The value that a share of the numbers is not above; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const TAKEN = 201;
export const REFUSED = 503;

export const takenPerSecond = ({ times, duration }: Offered): number => (times.get(TAKEN)?.length ?? 0) / duration;
