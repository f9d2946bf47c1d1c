import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, startServer } from "@gatehouse/server";
import { knowPassword } from "./sign-in.ts";
import { builtWeb } from "./web-build.ts";

/** The day the demo city was written for; tests look at it whatever the calendar says. */
export const TODAY = "2026-11-24";

export interface DemoServer {
	url: string;
	stop(): Promise<void>;
}

const standing = () => new Date(`${TODAY}T09:00:00Z`);

/**
 * The real server on a free port, with a store of its own that holds the demo city; its clock stands still unless one is given.
 * @param store folder of a store that holds the city, to be copied.
 */
export async function startDemo(store: string, clock = standing): Promise<DemoServer> {
	const folder = await mkdtemp(join(tmpdir(), "gatehouse-e2e-"));
	await cp(store, folder, { recursive: true });
	const server = await startIn(folder, clock);
	knowPassword(server.address, (await readFile(join(folder, "demo-password"), "utf8")).trim());
	return {
		url: server.address,
		stop: async () => {
			await server.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** The real server on the folder given; a store that is empty gets the demo city. */
export async function startIn(dataDirectory: string, clock = standing): Promise<RunningServer> {
	return startServer({
		host: "127.0.0.1",
		port: 0,
		store: { dataDirectory },
		demo: true,
		webRoot: await builtWeb(),
		print: () => {},
		clock,
		handleSignals: false,
	});
}
