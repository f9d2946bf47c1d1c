import { Connection } from "./connection.ts";

/** What is to be sent where. */
export interface Job {
	readonly address: string;
	/** Whole requests, as bytes of HTTP/1.1; sent in turn. */
	readonly requests: readonly string[];
	readonly connections: number;
	readonly seconds: number;
	/** Requests a second, whatever is answered; null: each connection sends the next when it has its answer. */
	readonly rate: number | null;
}

/** What became of it. */
export interface Outcome {
	/** ms of each answer by status, from when its request was sent. */
	readonly times: readonly (readonly [status: number, milliseconds: readonly number[]])[];
	/** Requests that were never answered. */
	readonly lost: number;
	/** Seconds from the first request to the last that was sent. */
	readonly duration: number;
	/** ms by which the sender itself was late, at most. */
	readonly late: number;
}

const LOOK_EVERY_MS = 2;
/** How long the last answers are waited for. */
const PATIENCE_MS = 30_000;

/** A process that sends; nobody else's work delays what it measures. The job comes as a message, and so goes the outcome. */
process.on("message", (job: Job) => {
	void work(job).then((outcome) => process.send?.(outcome, () => process.disconnect()));
});

async function work({ address, requests, connections, seconds, rate }: Job): Promise<Outcome> {
	const bytes = requests.map((request) => Buffer.from(request));
	const free = Array.from({ length: connections }, () => new Connection(address));
	const all = [...free];
	const times = new Map<number, number[]>();
	let due = 0;
	const began = performance.now();
	const end = began + seconds * 1000;
	let sent = 0;
	let open = 0;

	const note = (status: number, wait: number) => {
		const heard = times.get(status);
		if (heard === undefined) times.set(status, [wait]);
		else heard.push(wait);
	};
	const begin = (connection: Connection) => {
		const request = bytes[sent % bytes.length];
		if (request === undefined) throw new Error("there is nothing to send");
		sent += 1;
		open += 1;
		const since = performance.now();
		connection.send(request, (status) => {
			const now = performance.now();
			open -= 1;
			note(status, now - since);
			if (now >= end || (rate !== null && due === 0)) return void free.push(connection);
			if (rate !== null) due -= 1;
			begin(connection);
		});
	};

	let late = 0;
	if (rate === null) for (const connection of free.splice(0)) begin(connection);
	else {
		late = await keepTime(rate, began, end, () => {
			const connection = free.pop();
			if (connection === undefined) due += 1;
			else begin(connection);
		});
	}
	const patience = end + PATIENCE_MS;
	while ((performance.now() < end || open > 0) && performance.now() < patience) await pause();
	for (const connection of all) connection.close();
	const lost = open + (times.get(0)?.length ?? 0);
	times.delete(0);
	return { times: [...times], lost, duration: seconds, late };
}

/** Calls for each request when it is due. @returns ms by which a look came too late, at most. */
async function keepTime(rate: number, began: number, end: number, call: () => void): Promise<number> {
	const step = 1000 / rate;
	let at = began;
	let late = 0;
	while (at < end) {
		const now = performance.now();
		if (at <= now) late = Math.max(late, now - at);
		for (; at <= now && at < end; at += step) call();
		await pause();
	}
	return late;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
