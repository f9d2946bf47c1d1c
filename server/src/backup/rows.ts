import { GatehouseError } from "@gatehouse/framework";
import { sql } from "kysely";
import { z } from "zod";
import type { Transaction } from "../db/open.ts";
import { nameOf, type StoredTable, tableSql } from "./tables.ts";

/** Rows fetched at once, and the bytes of text at which a portion is full. */
const FETCH = 200;
const FULL = 2 * 1024 * 1024;

/** Rows of a table as lines: each a JSON list of the values in PostgreSQL's own text form, which every type has. */
export interface RowLines {
	readonly text: Buffer;
	readonly rows: number;
}

/** All rows of a table, in portions small enough to be held in memory. */
export async function* dumpRows(trx: Transaction, table: StoredTable): AsyncGenerator<RowLines> {
	const values = sql.join(table.columns.map((column) => sql`${sql.id(column)}::text`));
	await sql`declare dump no scroll cursor for select json_build_array(${values})::text as line
		from ${tableSql(table)}`.execute(trx);
	let lines: string[] = [];
	let size = 0;
	const full = () => ({ text: Buffer.from(lines.join("")), rows: lines.length });
	for (;;) {
		const { rows } = await sql<{ line: string }>`fetch ${sql.lit(FETCH)} from dump`.execute(trx);
		if (rows.length === 0) break;
		for (const { line } of rows) {
			// PostgreSQL leaves line ends inside a JSON text as escapes, so a line is a row.
			lines.push(`${line}\n`);
			size += line.length;
		}
		if (size < FULL) continue;
		yield full();
		[lines, size] = [[], 0];
	}
	await sql`close dump`.execute(trx);
	if (lines.length > 0) yield full();
}

const rowShape = z.array(z.string().nullable());

/**
 * Puts rows back. @returns how many.
 * @throws GatehouseError GH-BAK-001 when a line is no row of the table.
 */
export async function loadRows(trx: Transaction, table: StoredTable, text: Buffer): Promise<number> {
	const rows = text
		.toString("utf8")
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => readRow(line, table));
	for (let start = 0; start < rows.length; start += FETCH) {
		const portion = rows.slice(start, start + FETCH);
		const lists = table.columns.map((_, index) => sql`${portion.map((row) => row[index] ?? null)}::text[]`);
		const names = table.columns.map((_, index) => sql.id(`c${index}`));
		const values = table.types.map((type, index) => sql`${sql.id(`c${index}`)}::${sql.raw(type)}`);
		await sql`insert into ${tableSql(table)} (${sql.join(table.columns.map((column) => sql.id(column)))})
			overriding system value
			select ${sql.join(values)} from unnest(${sql.join(lists)}) as kept (${sql.join(names)})`.execute(trx);
	}
	return rows.length;
}

function readRow(line: string, table: StoredTable): (string | null)[] {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		value = undefined;
	}
	const row = rowShape.safeParse(value);
	if (row.success && row.data.length === table.columns.length) return row.data;
	throw new GatehouseError("GH-BAK-001", `a row of the table \`${nameOf(table)}\` in the backup cannot be read`);
}
