import { Kysely, type Transaction as KyselyTransaction, PostgresDialect, type RawBuilder } from "kysely";
import pg from "pg";
import { startEmbedded } from "./embedded.ts";
import { encryptedAddress } from "./encrypted.ts";
import { migrate, shippedMigrations } from "./migrate.ts";
import { explained, requireRoles } from "./roles.ts";
import type { Tables } from "./tables.ts";
import { columnTypes } from "./types.ts";

export type Db = Kysely<Tables>;
export type Transaction = KyselyTransaction<Tables>;

/**
 * Where the city is kept: a directory of this machine (null: in memory, for tests), or a PostgreSQL server. On a server
 * another user may own the tables and migrate them: then the one who serves requests can do nothing but that.
 */
export type StoreConfig =
	| { readonly dataDirectory: string | null }
	| { readonly databaseUrl: string; readonly migrationUrl?: string | undefined };

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
 * Opens the store and brings it to the schema of this program. The schema is made by the user of the address; requests
 * are served as `gatehouse_app`, to whom the store's policies apply.
 * @throws GatehouseError GH-STORE-001, -003, -004, -005, -008.
 */
export async function openDatabase(config: StoreConfig, now: Date): Promise<Database> {
	if ("databaseUrl" in config) {
		const databaseUrl = encryptedAddress(config.databaseUrl);
		const migrationUrl = encryptedAddress(config.migrationUrl ?? config.databaseUrl);
		const user = userOf(databaseUrl);
		const migrations = await bringUpToDate({ connectionString: migrationUrl }, user, now);
		const settings = { connectionString: databaseUrl, max: 10, connectionTimeoutMillis: 10_000 };
		return serve("server", settings, user, migrations, async () => {});
	}
	const embedded = await startEmbedded(config.dataDirectory);
	const user = "postgres";
	const settings = { host: embedded.socketDirectory, user, database: "postgres", max: 1 };
	try {
		const migrations = await bringUpToDate(settings, user, now);
		// One connection: all sockets share one session, which mixes up the messages of queries sent at once. Whoever waits
		// for it waits for work of this process, so the patience is longer than with a server that may be gone.
		const waiting = { ...settings, connectionTimeoutMillis: 60_000 };
		return await serve("embedded", waiting, user, migrations, embedded.close);
	} catch (error) {
		await embedded.close();
		throw error;
	}
}

/** Migrates over a connection of its own. @returns how many migrations the store has. */
async function bringUpToDate(settings: pg.PoolConfig, user: string, now: Date): Promise<number> {
	const { db } = connect({ ...settings, max: 1 });
	try {
		return await migrate(db, shippedMigrations(), now);
	} catch (cause) {
		throw explained(cause, user);
	} finally {
		await db.destroy();
	}
}

async function serve(
	kind: Database["kind"],
	settings: pg.PoolConfig,
	user: string,
	migrations: number,
	closeStore: () => Promise<void>,
): Promise<Database> {
	const { db, pool } = connect({ ...settings, onConnect: (client) => client.query("set role gatehouse_app") });
	const names = new Map<string, string>();
	try {
		await requireRoles(db, user);
		return {
			kind,
			db,
			migrations,
			often: async <T>(query: RawBuilder<T>) => {
				const { sql: text, parameters } = query.compile(db);
				const name = names.get(text) ?? `often-${names.size + 1}`;
				names.set(text, name);
				const values = [...parameters];
				const { rows } = await pool.query(kind === "server" ? { name, text, values } : { text, values });
				return rows as T[];
			},
			close: async () => {
				await db.destroy();
				await closeStore();
			},
		};
	} catch (error) {
		await db.destroy();
		throw error;
	}
}

function connect(settings: pg.PoolConfig): { db: Db; pool: pg.Pool } {
	const pool = new pg.Pool({ ...settings, types: columnTypes });
	// A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
	pool.on("error", () => {});
	return { db: new Kysely({ dialect: new PostgresDialect({ pool }) }), pool };
}

/** The user an address names; by default the one of the environment, as `pg` has it. */
function userOf(address: string): string {
	const named = URL.canParse(address) ? decodeURIComponent(new URL(address).username) : "";
	return named === "" ? (process.env.PGUSER ?? "postgres") : named;
}
