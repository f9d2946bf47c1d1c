import type { FastifyRequest } from "fastify";
import { errorForPeople, problemOf } from "../../http/problem.ts";
import type { ImportProgress, Tell } from "./breathing.ts";

/** Between two lines about progress, in ms. */
const PAUSE = 200;

/**
 * The work as lines of JSON: `{"progress": …}` while it goes on, then `{"result": …}` or, when it fails, `{"problem": …}`
 * as the answer would have been.
 */
export async function* progressLines<T>(
	work: (tell: Tell) => Promise<T>,
	request: FastifyRequest,
): AsyncGenerator<string> {
	let told = 0;
	let latest: ImportProgress | undefined;
	let wake: () => void = () => undefined;
	let done: { readonly line: object } | undefined;
	const running = work((progress) => {
		if (performance.now() - told < PAUSE) return;
		told = performance.now();
		latest = progress;
		wake();
	}).then(
		(result) => ({ line: { result } }),
		(error: unknown) => ({ line: { problem: problemOf(errorForPeople(error, request), request.url) } }),
	);
	const ended = running.then((outcome) => {
		done = outcome;
		wake();
	});
	while (done === undefined) {
		await new Promise<void>((resolve) => {
			wake = resolve;
			if (latest !== undefined || done !== undefined) resolve();
		});
		if (latest !== undefined) {
			const line = `${JSON.stringify({ progress: latest })}\n`;
			latest = undefined;
			yield line;
		}
	}
	await ended;
	yield `${JSON.stringify(done.line)}\n`;
}
