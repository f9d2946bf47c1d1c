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
export const STORES: readonly {
	readonly kind: "embedded" | "server";
	readonly makePlace: (() => Promise<TestPlace>) | null;
}[] = [
	{ kind: "embedded", makePlace: embeddedPlace },
	{ kind: "server", makePlace: postgresServer() === null ? null : serverPlace },
];

function postgresServer(): string | null {
	const address = inject("postgresServer");
	if (address === undefined) throw new Error("run these tests with server/vitest.config.ts, which starts PostgreSQL");
	return address;
}

export async function embeddedPlace(): Promise<TestPlace> {
	const directory = mkdtempSync(join(tmpdir(), "gatehouse-test-"));
	cpSync(inject("emptyStore"), join(directory, "data"), { recursive: true });
	return {
		config: { dataDirectory: join(directory, "data") },
		remove: async () => rmSync(directory, { recursive: true, force: true }),
	};
}

async function serverPlace(): Promise<TestPlace> {
	const server = postgresServer();
	const name = `city_${randomUUID().replaceAll("-", "")}`;
	await administer(server, `create database ${name}`);
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
