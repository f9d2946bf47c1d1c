import { z } from "zod";
import type { Principal } from "../access/principal.ts";
import type { House } from "../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import type { Routes } from "../http/wire.ts";
import { loadNotices, markRead } from "./notice-store.ts";
import { readAsParty, unseen } from "./party.ts";
import { type noticeItem, noticePage, noticesQuery } from "./shape.ts";

const tags = ["requests"];
const config = { access: "my.read" } as const;

type Item = z.output<typeof noticeItem>;

const listing: Listing<Item> = {
	keyOf: ({ id }) => id,
	textOf: ({ evidence, title, text }) => [evidence, title, text],
	sorts: { at: ({ at }) => at, day: ({ day }) => day ?? undefined, kind: ({ kind }) => kind },
	defaultSort: "-at",
};

/** Whose read marks are meant: the account's, or those of a visit by an invitation. */
export const readerOf = ({ account, name }: Principal) => account ?? name;

/** What the organisation was told: verdicts, questions, warnings before something ends. */
export const noticeRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/notices",
			{
				config,
				schema: {
					operationId: "listMyNotices",
					tags,
					summary: "Verdicts, questions, assignments and warnings, the latest first",
					querystring: noticesQuery,
					response: { 200: noticePage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { principal } = request;
				const rows = await readAsParty(house, principal, (trx) => loadNotices(trx, readerOf(principal)));
				const items = rows
					.filter(
						({ kind, read_at }) =>
							(query.kind === undefined || query.kind === kind) &&
							(query.unread === undefined || query.unread === (read_at === null)),
					)
					.map(({ uid: id, made_at: at, kind, evidence, title, day, threshold, text, read_at: readAt }) => {
						return { id, at, kind, evidence, title, day, threshold, text, readAt };
					});
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "notices", everyMatch(items, query, listing));
				}
				return pageThrough(items, query, listing);
			},
		);
		app.post(
			"/my/notices/:id/read",
			{
				config,
				schema: {
					operationId: "readMyNotice",
					tags,
					summary: "Mark one as read, for oneself",
					params: z.strictObject({ id: z.uuid() }),
					response: { 204: z.null().describe("marked; no body") },
				},
			},
			async (request, reply) => {
				const { params, principal } = request;
				const isThere = await readAsParty(house, principal, (trx) =>
					markRead(trx, params.id, readerOf(principal), house.clock()),
				);
				if (!isThere) throw unseen("notices", params.id);
				return reply.code(204).send(null);
			},
		);
		app.post(
			"/my/notices/read",
			{
				config,
				schema: {
					operationId: "readMyNotices",
					tags,
					summary: "Mark all as read, for oneself",
					response: { 204: z.null().describe("marked; no body") },
				},
			},
			async ({ principal }, reply) => {
				await readAsParty(house, principal, (trx) => markRead(trx, null, readerOf(principal), house.clock()));
				return reply.code(204).send(null);
			},
		);
	};
