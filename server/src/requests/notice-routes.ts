import type { z } from "zod";
import type { House } from "../house.ts";
import { EVERYTHING, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import type { Routes } from "../http/wire.ts";
import { loadNotices } from "./notice-store.ts";
import { readAsParty } from "./party.ts";
import { type noticeItem, noticePage, noticesQuery } from "./shape.ts";

type Item = z.output<typeof noticeItem>;

const listing: Listing<Item> = {
	keyOf: ({ id }) => id,
	textOf: ({ evidence, title, text }) => [evidence, title, text],
	sorts: { at: ({ at }) => at, day: ({ day }) => day ?? undefined, kind: ({ kind }) => kind },
	defaultSort: "-at",
};

/** What the organisation was told: verdicts, questions, warnings before something ends. */
export const noticeRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/notices",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyNotices",
					tags: ["requests"],
					summary: "Verdicts, questions and warnings, the latest first",
					querystring: noticesQuery,
					response: { 200: noticePage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const rows = await readAsParty(house, request.principal, async (trx, { party }) =>
					party.side === "supplier" ? loadNotices(trx) : [],
				);
				const items = rows
					.filter(({ kind }) => query.kind === undefined || query.kind === kind)
					.map(({ uid: id, made_at: at, kind, evidence, title, day, threshold, text }) => {
						return { id, at, kind, evidence, title, day, threshold, text };
					});
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "notices", pageThrough(items, { ...query, ...EVERYTHING }, listing).items);
				}
				return pageThrough(items, query, listing);
			},
		);
	};
