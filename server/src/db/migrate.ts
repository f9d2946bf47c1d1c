import { readdirSync, readFileSync } from "node:fs";
import { GatehouseError, sha256Hex } from "@gatehouse/framework";
import { type Kysely, sql } from "kysely";
import type { Tables } from "./tables.ts";

/** One step of the schema: `0001_city.sql`. */
export interface Migration {
	readonly id: number;
	readonly name: string;
	readonly text: string;
	readonly sha256: string;
}

/** Any number that nothing else locks; it keeps two processes from migrating at once. */
const MIGRATION_LOCK = 4_731_206;

const DIRECTORY = new URL("./migrations/", import.meta.url);

/** The migrations shipped with this program, in order. */
export function shippedMigrations(): Migration[] {
	return readdirSync(DIRECTORY)
		.filter((file) => file.endsWith(".sql"))
		.sort()
		.map((file) => {
			const text = readFileSync(new URL(file, DIRECTORY), "utf8");
			return { id: Number(file.slice(0, 4)), name: file.slice(0, -4), text, sha256: sha256Hex(text) };
		});
}

/**
 * Brings the store to the schema of this program: all missing migrations in one transaction, or none.
 * @returns how many migrations the store has now.
 * @throws GatehouseError GH-STORE-003 when the store was written by a program with other migrations.
 */
export async function migrate(db: Kysely<Tables>, migrations: readonly Migration[], now: Date): Promise<number> {
	return db.transaction().execute(async (trx) => {
		// Whatever the connection was before: the user of its address makes the tables, and owns them.
		await sql`set local role none`.execute(trx);
		await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(trx);
		await sql`create table if not exists migration (
			id integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null)`.execute(trx);
		const applied = await trx.selectFrom("migration").selectAll().orderBy("id").execute();
		for (const done of applied) refuseForeign(done, migrations);
		const known = new Set(applied.map(({ id }) => id));
		for (const { id, name, text, sha256 } of migrations) {
			if (known.has(id)) continue;
			await sql.raw(text).execute(trx);
			await trx.insertInto("migration").values({ id, name, sha256, applied_at: now.toISOString() }).execute();
		}
		return migrations.length;
	});
}

function refuseForeign(done: Tables["migration"], migrations: readonly Migration[]): void {
	const shipped = migrations.find(({ id }) => id === done.id);
	if (shipped === undefined) {
		throw new GatehouseError(
			"GH-STORE-003",
			`the store has migration \`${done.name}\`, which this program does not know`,
		);
	}
	if (shipped.sha256 !== done.sha256) {
		throw new GatehouseError("GH-STORE-003", `migration \`${done.name}\` in the store is not the one of this program`);
	}
}
