import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@gatehouse/server";
import { knowPassword } from "./sign-in.ts";
import { builtWeb } from "./web-build.ts";

/** The day the demo city was written for; tests look at it whatever the calendar says. */
export const TODAY = "2026-11-24";

export interface DemoServer {
	url: string;
	stop(): Promise<void>;
}

/** The real server on a free port, with a store of its own that holds the demo city; its clock stands still unless one is given. */
export async function startDemo(clock = () => new Date(`${TODAY}T09:00:00Z`)): Promise<DemoServer> {
	const webRoot = await builtWeb();
	const dataDirectory = await mkdtemp(join(tmpdir(), "gatehouse-e2e-"));
	const server = await startServer({
		host: "127.0.0.1",
		port: 0,
		store: { dataDirectory },
		demo: true,
		webRoot,
		print: () => {},
		clock,
		handleSignals: false,
	});
	knowPassword(server.address, (await readFile(join(dataDirectory, "demo-password"), "utf8")).trim());
	return {
		url: server.address,
		stop: async () => {
			await server.stop();
			await rm(dataDirectory, { recursive: true, force: true });
		},
	};
}
