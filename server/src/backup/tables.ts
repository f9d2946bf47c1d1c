import { type RawBuilder, sql } from "kysely";
import type { Db, Transaction } from "../db/open.ts";

/** A table of the store as its catalogue has it. */
export interface StoredTable {
	readonly schema: string;
	readonly name: string;
	readonly columns: readonly string[];
	/** Type of each column in SQL. */
	readonly types: readonly string[];
}

export interface Sequence {
	readonly schema: string;
	readonly name: string;
	/** As text: it may be larger than a number can be. */
	readonly last: string;
}

/** The schemas that the migrations make tables in. */
const SCHEMAS = ["public", "auth"];

/** The table of migrations describes the store it is in, so it stays there. */
const OWN = "public.migration";

export const nameOf = ({ schema, name }: { readonly schema: string; readonly name: string }) => `${schema}.${name}`;
export const tableSql = ({ schema, name }: { readonly schema: string; readonly name: string }) => sql.id(schema, name);

/** Every table that holds something of the city, in order of name; columns that the database works out are left out. */
export async function storedTables(db: Db): Promise<StoredTable[]> {
	const { rows } = await sql<StoredTable>`
		select namespace.nspname::text as schema, class.relname::text as name,
			array_agg(attname::text order by attnum) as columns,
			array_agg(format_type(atttypid, atttypmod) order by attnum) as types
		from pg_class class
			join pg_namespace namespace on namespace.oid = relnamespace
			join pg_attribute on attrelid = class.oid and attnum > 0 and not attisdropped and attgenerated = ''
		where relkind = 'r' and nspname = any (${SCHEMAS}::text[])
		group by 1, 2 order by 1, 2`.execute(db);
	return rows.filter((table) => nameOf(table) !== OWN);
}

/** Where numbering stands; a sequence never used is left out. */
export async function storedSequences(db: Db): Promise<Sequence[]> {
	const { rows } = await sql<Sequence>`
		select schemaname::text as schema, sequencename::text as name, last_value::text as last from pg_sequences
		where schemaname = any (${SCHEMAS}::text[]) and last_value is not null order by 1, 2`.execute(db);
	return rows;
}

/**
 * Works as the owner of the tables until the transaction ends, past policies, and with one way of writing values:
 * the same bytes whatever the database is set to.
 */
export async function asOwner(trx: Transaction): Promise<void> {
	await sql`set local role none`.execute(trx);
	// A policy that hid rows from the owner must fail here, not leave them out.
	await sql`set local row_security = off`.execute(trx);
	await sql`set local timezone = 'UTC'`.execute(trx);
	await sql`set local datestyle = 'ISO, YMD'`.execute(trx);
	await sql`set local intervalstyle = 'iso_8601'`.execute(trx);
	await sql`set local bytea_output = 'hex'`.execute(trx);
	await sql`set local extra_float_digits = 1`.execute(trx);
}

export async function countRows(db: Db, table: { schema: string; name: string }): Promise<number> {
	const { rows } = await sql<{ count: number }>`select count(*) as count from ${tableSql(table)}`.execute(db);
	return rows[0]?.count ?? 0;
}

interface ForeignKey {
	readonly schema: string;
	readonly table: string;
	readonly name: string;
	readonly deferrable: boolean;
	readonly deferred: boolean;
}

/**
 * Lets rows come in any order: references are checked at the end, and the guards that keep history from being changed
 * are off. @returns checks all references and puts everything back, still inside the transaction.
 */
export async function liftGuards(trx: Transaction, tables: readonly StoredTable[]): Promise<() => Promise<void>> {
	const { rows: keys } = await sql<ForeignKey>`
		select nspname::text as schema, relname::text as table, conname::text as name,
			condeferrable as deferrable, condeferred as deferred
		from pg_constraint join pg_class class on class.oid = conrelid join pg_namespace n on n.oid = class.relnamespace
		where contype = 'f' and nspname = any (${SCHEMAS}::text[]) and not condeferred`.execute(trx);
	const alter = ({ schema, table, name }: ForeignKey, how: RawBuilder<unknown>) =>
		sql`alter table ${sql.id(schema, table)} alter constraint ${sql.id(name)} ${how}`.execute(trx);
	const triggers = async (how: RawBuilder<unknown>) => {
		for (const table of tables) await sql`alter table ${tableSql(table)} ${how} trigger user`.execute(trx);
	};
	for (const key of keys) await alter(key, sql`deferrable initially deferred`);
	await triggers(sql`disable`);
	return async () => {
		await sql`set constraints all immediate`.execute(trx);
		await triggers(sql`enable`);
		for (const key of keys) {
			await alter(key, key.deferrable ? sql`deferrable initially immediate` : sql`not deferrable`);
		}
	};
}
