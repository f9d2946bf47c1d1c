import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import type { StoreConfig } from "../../src/db/open.ts";

/** A place for a city that nothing else uses. */
export interface TestPlace {
	readonly config: StoreConfig;
	remove(): Promise<void>;
}

/** Each kind of store, with a way to get a fresh place in it; null where there is none on this machine. */
export const STORES = [
	{ kind: "embedded", makePlace: embeddedPlace, makeBare: async () => copyOf(inject("bareStore")) },
	{ kind: "server", ...serverPlaces() },
] as const;

function serverPlaces() {
	if (postgresServer() === null) return { makePlace: null, makeBare: null };
	return {
		makePlace: () => databaseFrom(inject("emptyDatabase")),
		/** Before its tables are made. */
		makeBare: () => databaseFrom("template1"),
	};
}

function postgresServer(): string | null {
	const address = inject("postgresServer");
	if (address === undefined) throw new Error("run these tests with server/vitest.config.ts, which starts PostgreSQL");
	return address;
}

export async function embeddedPlace(): Promise<TestPlace> {
	return copyOf(inject("emptyStore"));
}

function copyOf(store: string): TestPlace {
	const directory = mkdtempSync(join(tmpdir(), "gatehouse-test-"));
	cpSync(store, join(directory, "data"), { recursive: true });
	return {
		config: { dataDirectory: join(directory, "data") },
		remove: async () => rmSync(directory, { recursive: true, force: true }),
	};
}

async function databaseFrom(template: string): Promise<TestPlace> {
	const server = postgresServer();
	const name = `city_${randomUUID().replaceAll("-", "")}`;
	await administer(server, `create database ${name} template ${template}`);
	return {
		config: { databaseUrl: `${server}/${name}` },
		remove: () => administer(server, `drop database ${name} with (force)`),
	};
}

async function administer(server: string | null, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: `${server}/postgres` });
	await client.connect();
	await client.query(statement);
	await client.end();
}
