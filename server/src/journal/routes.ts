import type { House } from "../house.ts";
import { readCursor, writeCursor } from "../http/cursor.ts";
import { sendCsv, wantsCsv } from "../http/list.ts";
import type { Routes } from "../http/wire.ts";
import { journalPage, journalQuery, journalVerification } from "./shape.ts";
import { readJournal } from "./store.ts";
import { verifyJournal } from "./verify.ts";

const tags = ["journal"];
const config = { access: "journal.read" } as const;

/** Most entries a table holds; whoever needs more reads pages. */
const TABLE_LIMIT = 100_000;

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
				const csv = wantsCsv(request, request.query);
				const after = cursor === undefined || csv ? null : Number(readCursor(cursor, sort)[1]);
				const page = { limit: csv ? TABLE_LIMIT : limit + 1, after, oldestFirst: sort === "seq" };
				const { entries, total } = await readJournal(house.store.db, { target, action, actor, text }, page);
				if (csv) return sendCsv(reply, "journal", entries);
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
	};
