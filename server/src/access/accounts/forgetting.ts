import type { FastifyInstance } from "fastify";
import type { House } from "../../house.ts";
import { LINK_KEPT_MS } from "./lifetimes.ts";

/** Milliseconds between looks for what has run out. */
const LOOK_MS = 3_600_000;

/** Forgets sessions, challenges and links that have run out: addresses and devices are kept no longer than they serve. */
export async function forgetRunOut({ store }: Pick<House, "store">, now: Date): Promise<void> {
	const at = now.toISOString();
	await store.db.deleteFrom("auth.session").where("expires_at", "<=", at).execute();
	await store.db.deleteFrom("auth.verification").where("expires_at", "<=", at).execute();
	const old = new Date(now.getTime() - LINK_KEPT_MS).toISOString();
	await store.db.deleteFrom("auth.link").where("expires_at", "<=", old).execute();
}

/** Forgets while the server runs. */
export function keepForgetting(app: FastifyInstance, house: House): void {
	let running: Promise<unknown> | null = null;
	const timer = setInterval(() => {
		running ??= forgetRunOut(house, new Date())
			.catch((error: unknown) => app.log.error({ err: error }, "forgetting old sessions failed"))
			.finally(() => {
				running = null;
			});
	}, LOOK_MS);
	app.addHook("onClose", async () => {
		clearInterval(timer);
		await running;
	});
}
