import { DuckDBDataChunk, DuckDBInstance, INTEGER } from "@duckdb/node-api";
import pg from "pg";
import { type BenchPostgres, startPostgres } from "../peers/postgres.ts";
import type { Supplies } from "./synthetic-graph.ts";

/** Somebody who says how many parties one reaches, itself included. */
export type Reacher = {
	readonly name: string;
	reach(party: number): Promise<number>;
	close(): Promise<void>;
};

/** Rows handed over at once. */
const PART = 100_000;
const CHUNK = 2048;

const QUERY = (from: string) => `
	with recursive reached (id) as (
		select ${from}::integer
		union
		select supply.receiver from reached join supply on supply.supplier = reached.id
	)
	select count(*) from reached`;

/** PostgreSQL as shipped, but with room: the table in memory, not logged, an index that covers the question. */
export async function postgresReacher({ from, to }: Supplies): Promise<Reacher> {
	const server: BenchPostgres = await startPostgres();
	const client = new pg.Client(server.url);
	await client.connect();
	await client.query("set work_mem = '1GB'; create unlogged table supply (supplier integer, receiver integer)");
	for (let part = 0; part < from.length; part += PART) {
		const texts = [from, to].map((list) => `{${list.subarray(part, part + PART).join()}}`);
		await client.query("insert into supply select * from unnest($1::integer[], $2::integer[])", texts);
	}
	await client.query("create index on supply (supplier) include (receiver)");
	await client.query("vacuum analyze supply");
	return {
		name: "PostgreSQL",
		reach: async (party) => Number((await client.query(QUERY("$1"), [party])).rows[0].count),
		close: async () => {
			await client.end();
			await server.stop();
		},
	};
}

/** DuckDB in memory on two threads. */
export async function duckReacher({ from, to }: Supplies): Promise<Reacher> {
	const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
	const connection = await instance.connect();
	await connection.run("create table supply (supplier integer, receiver integer)");
	const appender = await connection.createAppender("supply");
	for (let part = 0; part < from.length; part += CHUNK) {
		const chunk = DuckDBDataChunk.create([INTEGER, INTEGER]);
		chunk.setColumns([[...from.subarray(part, part + CHUNK)], [...to.subarray(part, part + CHUNK)]]);
		appender.appendDataChunk(chunk);
	}
	appender.closeSync();
	return {
		name: "DuckDB",
		reach: async (party) => Number((await connection.runAndReadAll(QUERY(String(party)))).getRows()[0]?.[0]),
		close: async () => {
			connection.closeSync();
			instance.closeSync();
		},
	};
}
