import { z } from "zod";
import type { House } from "../house.ts";
import { readCursor, writeCursor } from "../http/cursor.ts";
import { wantsCsv } from "../http/list.ts";
import { NDJSON_TYPE, sendCsvStreamed, sendStreamed } from "../http/streamed.ts";
import type { Routes } from "../http/wire.ts";
import { exportLines, exportOcsf } from "./export.ts";
import { exportQuery, journalEntry, journalPage, journalQuery, journalVerification } from "./shape.ts";
import { journalPortions, readJournal } from "./store.ts";
import { verifyJournal } from "./verify.ts";

const tags = ["journal"];
const config = { access: "journal.read" } as const;

/** Columns of the table of entries. */
const COLUMNS = Object.keys(journalEntry.shape);

/** The journal: every change, chained so that none can be altered unseen. */
export const journalRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/journal",
			{
				config,
				schema: {
					operationId: "listJournal",
					tags,
					summary: "Changes, latest first",
					querystring: journalQuery,
					response: { 200: journalPage },
				},
			},
			async (request, reply) => {
				const { cursor, limit, sort = "-seq", q: text, subject: target, action, actor } = request.query;
				const filter = { target, action, actor, text };
				const oldestFirst = sort === "seq";
				if (wantsCsv(request, request.query)) {
					return sendCsvStreamed(reply, "journal", COLUMNS, journalPortions(house.store.db, filter, oldestFirst));
				}
				const after = cursor === undefined ? null : Number(readCursor(cursor, sort)[1]);
				const page = { limit: limit + 1, after, oldestFirst };
				const { entries, total } = await readJournal(house.store.db, filter, page);
				const items = entries.slice(0, limit);
				const last = items.at(-1);
				const more = entries.length > limit && last !== undefined;
				return { items, nextCursor: more ? writeCursor(sort, [null, String(last.seq)]) : null, total };
			},
		);
		app.get(
			"/journal/verify",
			{
				config,
				schema: {
					operationId: "verifyJournal",
					tags,
					summary: "Recompute the chain from the first entry to the last",
					response: { 200: journalVerification },
				},
			},
			() => verifyJournal(house.store.db),
		);
		app.get(
			"/journal/export",
			{
				config,
				schema: {
					operationId: "exportJournal",
					tags,
					summary: "The journal, oldest first, one JSON object a line: as entries to be verified, or as OCSF events",
					produces: ["application/x-ndjson"],
					querystring: exportQuery,
					response: { 200: z.string() },
				},
			},
			async (request, reply) => {
				const { format, ...days } = request.query;
				const { db } = house.store;
				const pieces = format === "ocsf" ? exportOcsf(db, days, { version: house.version }) : exportLines(db, days);
				return sendStreamed(reply, NDJSON_TYPE, `journal.${format === "ocsf" ? "ocsf.ndjson" : "ndjson"}`, pieces);
			},
		);
	};
