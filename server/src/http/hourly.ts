import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Transaction } from "../db/open.ts";

/** In milliseconds. */
const EVERY = 3_600_000;

/**
 * Does some work once the server runs and every hour, until it closes: a day may have begun, or something have been
 * decided. A run that fails is logged as `what` failed; the next tries again.
 */
export function keepHourly(app: FastifyInstance, what: string, work: () => Promise<unknown>): void {
	let running: Promise<unknown> = Promise.resolve();
	const run = () => {
		running = running.then(work).catch((error: unknown) => {
			app.log.error({ err: error }, `${what} failed`);
		});
	};
	const first = setTimeout(run, 0);
	const timer = setInterval(run, EVERY);
	app.addHook("onClose", async () => {
		clearTimeout(first);
		clearInterval(timer);
		await running;
	});
}

/** Whether this server is the one of several on a store that does the work of this number now, until the transaction ends. */
export async function isMine(trx: Transaction, lock: number): Promise<boolean> {
	const { rows } = await sql<{ mine: boolean }>`
		select pg_try_advisory_xact_lock(${lock}::bigint) as mine`.execute(trx);
	return rows[0]?.mine === true;
}
