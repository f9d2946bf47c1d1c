import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { House } from "../house.ts";
import { sweepFiles } from "./sweep.ts";

const EVERY = 6 * 3_600_000;
/** Any number that nothing else locks: of several processes on one store, one sweeps. */
const SWEEP_LOCK = 4_731_207;

/** Sweeps once the server runs and every six hours, until it closes. A sweep that fails is logged; the next one tries again. */
export function keepSweeping(app: FastifyInstance, house: House): void {
	let running: Promise<void> = Promise.resolve();
	const sweep = () => {
		running = sweepAlone(house).catch((error: unknown) => {
			app.log.error({ err: error }, "sweeping stored files failed");
		});
	};
	const first = setTimeout(sweep, 0);
	const timer = setInterval(sweep, EVERY);
	app.addHook("onClose", async () => {
		clearTimeout(first);
		clearInterval(timer);
		await running;
	});
}

/** An embedded store has one process, and one connection that a lock would take up. */
async function sweepAlone(house: House): Promise<void> {
	if (house.store.kind === "embedded") {
		await sweepFiles(house);
		return;
	}
	await house.store.db.connection().execute(async (db) => {
		const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_lock(${SWEEP_LOCK}) as taken`.execute(db);
		if (rows[0]?.taken !== true) return;
		try {
			await sweepFiles(house);
		} finally {
			await sql`select pg_advisory_unlock(${SWEEP_LOCK})`.execute(db);
		}
	});
}
