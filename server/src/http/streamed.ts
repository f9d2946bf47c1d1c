import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { CSV_TYPE, csvLine, writeCsvRows } from "./csv.ts";

/** Media type of one JSON object a line. */
export const NDJSON_TYPE = "application/x-ndjson; charset=utf-8";

/**
 * Sends pieces of text as they come, to be saved under `file`: as fast as the reader takes them and no faster, so that
 * memory holds one piece. When the reader goes away, no further piece is asked for; when a piece fails, the answer breaks
 * off, so that nobody takes it for whole.
 */
export function sendStreamed(
	reply: FastifyReply,
	type: string,
	file: string,
	pieces: AsyncIterable<string>,
): FastifyReply {
	return reply
		.type(type)
		.header("content-disposition", `attachment; filename="${file}"`)
		.send(Readable.from(pieces, { objectMode: true, highWaterMark: 1 }));
}

/** Sends portions of rows as a table with these columns, however many rows there are. */
export function sendCsvStreamed(
	reply: FastifyReply,
	name: string,
	columns: readonly string[],
	portions: AsyncIterable<readonly object[]>,
): FastifyReply {
	return sendStreamed(reply, CSV_TYPE, `${name}.csv`, tableOf(columns, portions));
}

async function* tableOf(columns: readonly string[], portions: AsyncIterable<readonly object[]>) {
	yield csvLine(columns);
	for await (const rows of portions) {
		yield writeCsvRows(
			columns,
			rows.map((row) => ({ ...row })),
		);
	}
}
