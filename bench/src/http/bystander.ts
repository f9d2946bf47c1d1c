import type { Question } from "./demo-questions.ts";

/** What somebody else saw of a server while it was loaded. */
export interface Seen {
	/** ms of the slowest answer about the server's health, all of them 200. */
	readonly slowestHealth: number;
	/** How many refusals were looked at: each problem details with a `Retry-After`. */
	readonly refusals: number;
}

const EVERY = 50;

/** Asks a server for its health and for decisions, one after the other, until told to stop. */
export function watch(address: string, question: Question): () => Promise<Seen> {
	let stopped = false;
	const seen = (async () => {
		let slowestHealth = 0;
		let refusals = 0;
		while (!stopped) {
			const began = performance.now();
			const health = await fetch(`${address}/api/health`);
			await health.text();
			if (health.status !== 200) throw new Error(`${address} answers ${health.status} about its health`);
			slowestHealth = Math.max(slowestHealth, performance.now() - began);
			if (await isRefused(address, question)) refusals += 1;
			await pause(EVERY);
		}
		return { slowestHealth, refusals };
	})();
	return () => {
		stopped = true;
		return seen;
	};
}

async function isRefused(address: string, { method, path, headers, body }: Question): Promise<boolean> {
	const answer = await fetch(address + path, { method, headers, body });
	const said = (await answer.json()) as { readonly code?: string };
	if (answer.status === 201) return false;
	const isProper =
		answer.status === 503 && said.code === "GH-HTTP-009" && Number(answer.headers.get("retry-after")) > 0;
	if (!isProper) throw new Error(`${address} answers ${answer.status} ${said.code} under load`);
	return true;
}

/** Decisions in a row that come in good time before a server counts as recovered. */
const IN_A_ROW = 20;

/** Seconds until a server that was loaded answers as fast as one that is not (`usual` ms, tenfold for chance). */
export async function recovery(address: string, question: Question, usual: number): Promise<number> {
	const began = performance.now();
	let row = 0;
	let since = 0;
	while (row < IN_A_ROW) {
		const sent = performance.now();
		const { status } = await fetch(address + question.path, {
			method: question.method,
			headers: question.headers,
			body: question.body,
		});
		const isGood = status === 201 && performance.now() - sent < Math.max(50, usual * 10);
		if (isGood && row === 0) since = sent;
		row = isGood ? row + 1 : 0;
		if (performance.now() - began > 60_000) throw new Error(`${address} has not recovered after a minute`);
	}
	return (since - began) / 1000;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
