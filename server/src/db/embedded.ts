import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { GatehouseError } from "@gatehouse/framework";
import { lockDirectory } from "./lock.ts";

/** Room for the pool of this process and the checks that look in beside it. */
const CONNECTIONS = 16;
/** The name `pg` looks for in the folder that it takes as host. */
const SOCKET = ".s.PGSQL.5432";

export interface EmbeddedStore {
	/** Directory of the socket, which `pg` takes as host. */
	readonly socketDirectory: string;
	/** Stops the thread after everything acknowledged is on disk, and gives the directory back. */
	close(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL on `directory` (created when absent), or in memory when it is null.
 * @throws GatehouseError GH-STORE-001 when another process uses the directory, GH-STORE-005 when it cannot be used.
 */
export async function startEmbedded(directory: string | null): Promise<EmbeddedStore> {
	const dataDirectory = directory === null ? null : join(directory, "postgres");
	const release = dataDirectory === null ? () => {} : lockOrExplain(dataDirectory);
	const socketDirectory = socketFolder(directory);
	const undo = () => {
		rmSync(socketDirectory, { recursive: true, force: true });
		release();
	};
	const worker = new Worker(new URL("./embedded-worker.ts", import.meta.url), {
		workerData: { dataDirectory, socket: join(socketDirectory, SOCKET), connections: CONNECTIONS },
	});
	try {
		await message(worker, "ready");
	} catch (cause) {
		undo();
		throw new GatehouseError("GH-STORE-005", `the store in \`${directory ?? "memory"}\` does not open`, { cause });
	}
	let closing: Promise<void> | undefined;
	const stop = async () => {
		const closed = message(worker, "closed");
		worker.postMessage("close");
		await closed;
		await worker.terminate();
		undo();
	};
	return {
		socketDirectory,
		close: () => {
			closing ??= stop();
			return closing;
		},
	};
}

function lockOrExplain(dataDirectory: string): () => void {
	try {
		mkdirSync(join(dataDirectory, ".."), { recursive: true, mode: 0o700 });
		return lockDirectory(dataDirectory);
	} catch (cause) {
		if (cause instanceof GatehouseError) throw cause;
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new GatehouseError("GH-STORE-005", `the data directory \`${dataDirectory}\` cannot be used: ${why}`, {
			cause,
		});
	}
}

/** The path of a socket may have about a hundred bytes, so below a deep directory it lies among temporary files. */
const SOCKET_PATH_LIMIT = 100;

/** A folder for the socket that only this user may enter; what a killed process left in it is taken away. */
function socketFolder(directory: string | null): string {
	const folder = directory === null ? null : resolve(directory, "run");
	if (folder === null || Buffer.byteLength(join(folder, SOCKET)) > SOCKET_PATH_LIMIT) {
		return mkdtempSync(join(tmpdir(), "gatehouse-"));
	}
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	return folder;
}

/** Waits until the thread says the word; fails when the thread does. */
function message(worker: Worker, word: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const settle = (done: () => void) => {
			worker.off("message", onMessage);
			worker.off("error", onError);
			worker.off("exit", onExit);
			done();
		};
		const onMessage = (said: unknown) => {
			if (said === word) settle(resolve);
		};
		const onError = (error: unknown) => settle(() => reject(error));
		const onExit = (code: number) => settle(() => reject(new Error(`the thread of the store ended with code ${code}`)));
		worker.on("message", onMessage);
		worker.on("error", onError);
		worker.on("exit", onExit);
	});
}
