import { type ChildProcess, fork } from "node:child_process";
import type { Said } from "./said.ts";

/** A server in a process of its own. */
export interface ChildServer {
	readonly name: string;
	/** Where it listens, `http://127.0.0.1:40123`. */
	readonly address: string;
	readonly pid: number | undefined;
	/** Processor time it has used since it began, in µs; threads included. */
	cpu(): Promise<number>;
	stop(): Promise<void>;
}

/** Starts a program of this folder. @throws Error when it ends before it listens. */
export async function startChild(name: string, program: string, argument: string): Promise<ChildServer> {
	const child = fork(new URL(program, import.meta.url), [argument], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
	const { listening } = await answer(child, "listening");
	return {
		name,
		address: listening,
		pid: child.pid,
		cpu: async () => {
			child.send("cpu");
			return (await answer(child, "cpu")).cpu;
		},
		stop: async () => {
			const ended = new Promise((resolve) => child.once("exit", resolve));
			child.send("stop");
			await ended;
		},
	};
}

function answer<K extends "listening" | "cpu">(
	child: ChildProcess,
	kind: K,
): Promise<Extract<Said, Record<K, unknown>>> {
	return new Promise((resolve, reject) => {
		const onExit = (code: number | null) => reject(new Error(`the server ended with code ${code}`));
		const onMessage = (said: Extract<Said, Record<K, unknown>>) => {
			if (!(kind in said)) return;
			child.off("exit", onExit);
			child.off("message", onMessage);
			resolve(said);
		};
		child.once("exit", onExit);
		child.on("message", onMessage);
	});
}
