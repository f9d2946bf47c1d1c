import { GatehouseError } from "@gatehouse/framework";
import { Kysely, type Transaction as KyselyTransaction, PostgresDialect, type RawBuilder, sql } from "kysely";
import pg from "pg";
import { startEmbedded } from "./embedded.ts";
import { migrate, shippedMigrations } from "./migrate.ts";
import type { Tables } from "./tables.ts";
import { columnTypes } from "./types.ts";

export type Db = Kysely<Tables>;
export type Transaction = KyselyTransaction<Tables>;

/** Where the city is kept: a directory of this machine (null: in memory, for tests), or a PostgreSQL server. */
export type StoreConfig = { readonly dataDirectory: string | null } | { readonly databaseUrl: string };

export interface Database {
	readonly kind: "embedded" | "server";
	readonly db: Db;
	/** How many migrations the store has. */
	readonly migrations: number;
	/**
	 * Runs a statement that is sent often with the same text: a server plans it once for each connection. The embedded
	 * store has one session for all, where a name could be taken already, so it plans each time.
	 */
	often<T>(query: RawBuilder<T>): Promise<readonly T[]>;
	close(): Promise<void>;
}

/**
 * Opens the store and brings it to the schema of this program.
 * @throws GatehouseError GH-STORE-001, -003, -004, -005.
 */
export async function openDatabase(config: StoreConfig, now: Date): Promise<Database> {
	if ("databaseUrl" in config) {
		const settings = { connectionString: config.databaseUrl, max: 10, connectionTimeoutMillis: 10_000 };
		return connect("server", settings, now, async () => {});
	}
	const embedded = await startEmbedded(config.dataDirectory);
	// One connection: all sockets share one session, which mixes up the messages of queries sent at once. Whoever waits
	// for it waits for work of this process, so the patience is longer than with a server that may be gone.
	const settings = { user: "postgres", database: "postgres", max: 1, connectionTimeoutMillis: 60_000 };
	return connect("embedded", { ...settings, host: embedded.socketDirectory }, now, embedded.close);
}

async function connect(
	kind: Database["kind"],
	settings: pg.PoolConfig,
	now: Date,
	closeStore: () => Promise<void>,
): Promise<Database> {
	const pool = new pg.Pool({ ...settings, types: columnTypes });
	// A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
	pool.on("error", () => {});
	const db: Db = new Kysely({ dialect: new PostgresDialect({ pool }) });
	const close = async () => {
		await db.destroy();
		await closeStore();
	};
	try {
		await reach(db);
		const migrations = await migrate(db, shippedMigrations(), now);
		const names = new Map<string, string>();
		const often = async <T>(query: RawBuilder<T>): Promise<readonly T[]> => {
			const { sql: text, parameters } = query.compile(db);
			const name = names.get(text) ?? `often-${names.size + 1}`;
			names.set(text, name);
			const values = [...parameters];
			const { rows } = await pool.query(kind === "server" ? { name, text, values } : { text, values });
			return rows as T[];
		};
		return { kind, db, migrations, often, close };
	} catch (error) {
		await close();
		throw error;
	}
}

async function reach(db: Db): Promise<void> {
	try {
		await sql`select 1`.execute(db);
	} catch (cause) {
		const why = cause instanceof Error ? cause.message : String(cause);
		throw new GatehouseError("GH-STORE-004", `the database does not answer: ${why}`, { cause });
	}
}
