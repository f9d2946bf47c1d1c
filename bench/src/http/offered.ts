import { fork } from "node:child_process";
import { once } from "node:events";
import type { Question } from "./demo-questions.ts";
import type { Job, Outcome } from "./offering.ts";
import { pin } from "./pin.ts";

/** What became of the requests offered to a server. */
export interface Offered {
	/** ms of each answer, by status. */
	readonly times: ReadonlyMap<number, readonly number[]>;
	/** Requests that were never answered. */
	readonly lost: number;
	/** Seconds. */
	readonly duration: number;
	/** ms by which the sender itself was late, at most: what is measured can be too long by as much. */
	readonly late: number;
}

export interface Offer {
	readonly connections: number;
	readonly seconds: number;
	/** Requests a second, whatever is answered; left out: each connection sends the next when it has its answer. */
	readonly rate?: number;
	/** The core that sends; left out: any. */
	readonly core?: number;
}

/** Sends questions in turn, from a process of its own, and looks at each answer by itself. */
export async function offer(address: string, questions: readonly Question[], offered: Offer): Promise<Offered> {
	const child = fork(new URL("offering.ts", import.meta.url), { stdio: ["ignore", "ignore", "inherit", "ipc"] });
	const { connections, seconds, rate = null, core } = offered;
	if (core !== undefined) pin(child.pid, core);
	const requests = questions.map((question) => textOf(question, new URL(address).host));
	child.send({ address, requests, connections, seconds, rate } satisfies Job);
	const failed = once(child, "exit").then(([code]) => {
		throw new Error(`the sender ended with code ${code}`);
	});
	const [outcome] = (await Promise.race([once(child, "message"), failed])) as [Outcome];
	failed.catch(() => {});
	return { ...outcome, times: new Map(outcome.times) };
}

function textOf({ method, path, headers, body }: Question, host: string): string {
	const all = { host, ...headers, "content-length": String(Buffer.byteLength(body)) };
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

/** The value that a share of the numbers is not above; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const TAKEN = 201;
export const REFUSED = 503;

export const takenPerSecond = ({ times, duration }: Offered): number => (times.get(TAKEN)?.length ?? 0) / duration;

/** What was sent and answered, whatever the answer. */
export const answeredPerSecond = ({ times, duration }: Offered): number =>
	[...times.values()].reduce((sum, one) => sum + one.length, 0) / duration;
