import { existsSync } from "node:fs";
import { join } from "node:path";
import { GatehouseError } from "@gatehouse/framework";
import type { Database, StoreConfig } from "@gatehouse/server";
import type { Command } from "commander";
import type { Terminal } from "./terminal.ts";

/** Where a command finds the store that it opens itself. */
export interface StoreOptions {
	readonly data?: string;
	readonly database?: string;
}

const DATA = ".gatehouse/store";

/** Lets a command name the store. */
export function withStoreOptions(command: Command): Command {
	return command
		.option("--data <folder>", `folder of the embedded store (default: "${DATA}")`)
		.option("--database <url>", "PostgreSQL server, as the user who owns the tables (or DATABASE_URL)");
}

/** What is asked for on the command line counts before the environment. @throws GatehouseError GH-CLI-002. */
export function storeOf({ data, database }: StoreOptions, { environment }: Terminal): StoreConfig {
	if (data !== undefined && database !== undefined) {
		throw new GatehouseError("GH-CLI-002", "`--data` and `--database` exclude each other");
	}
	if (data !== undefined) return { dataDirectory: data };
	// Backup and restore look past row-level security, which only the owner may.
	const databaseUrl = database ?? environment.GATEHOUSE_MIGRATION_URL ?? environment.DATABASE_URL ?? "";
	return databaseUrl === "" ? { dataDirectory: DATA } : { databaseUrl };
}

/** The folder of the evidence files: the one named, or the one in the folder of the embedded store; null: elsewhere. */
export function filesFolderOf(store: StoreConfig, named: string | undefined): string | null {
	if (named !== undefined) return named;
	return "dataDirectory" in store && store.dataDirectory !== null ? join(store.dataDirectory, "files") : null;
}

/**
 * Opens a store that is there, does the work and closes it.
 * @throws GatehouseError GH-FILE-011 when there is none: a new one would only hide a wrong name; GH-STORE-*.
 */
export async function withStore<T>(config: StoreConfig, work: (store: Database) => Promise<T>): Promise<T> {
	if ("dataDirectory" in config && !existsSync(join(config.dataDirectory ?? "", "postgres"))) {
		throw new GatehouseError("GH-FILE-011", `there is no store in \`${config.dataDirectory}\``);
	}
	return withAnyStore(config, work);
}

/** The same, and makes an embedded store where there is none. */
export async function withAnyStore<T>(config: StoreConfig, work: (store: Database) => Promise<T>): Promise<T> {
	const { openDatabase } = await import("@gatehouse/server");
	const store = await openDatabase(config, new Date());
	try {
		return await work(store);
	} finally {
		await store.close();
	}
}
