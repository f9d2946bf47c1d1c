import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { newFolder, start } from "./run.ts";

export interface Demo {
	readonly server: ChildProcess;
	readonly address: string;
	/** All people of the demo city share it. */
	readonly password: string;
}

/** Starts a server with the demo city in a store of its own, and waits until it says where it listens. */
export function startDemo(): Promise<Demo> {
	const data = join(newFolder(), "store");
	const server = start(["start", "--demo", "--port", "0", "--data", data], { env: { DATABASE_URL: "" } });
	let said = "";
	return new Promise((resolve, reject) => {
		const hear = (chunk: Buffer) => {
			said += chunk.toString();
			const address = /listens on (http:\S+)/.exec(said)?.[1];
			const password = /password (\S+)/.exec(said)?.[1];
			if (address === undefined || password === undefined || !said.includes("Ctrl-C")) return;
			resolve({ server, address, password });
		};
		server.stdout?.on("data", hear);
		server.stderr?.on("data", hear);
		server.on("close", () => reject(new Error(`ended: ${said}`)));
	});
}
