import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import type { Routes } from "../http/wire.ts";
import { type InboxItem, inboxOf } from "./inbox.ts";
import { inboxPage, inboxQuery } from "./review-shape.ts";

const listing: Listing<InboxItem> = {
	keyOf: ({ kind, id }) => `${kind} ${id}`,
	textOf: ({ id, title, subject, from, requirements }) => [
		id,
		title,
		subject?.id,
		subject?.name,
		from,
		...requirements,
	],
	sorts: {
		since: ({ since }) => since,
		tier: ({ tier }) => tier ?? undefined,
		kind: ({ kind }) => kind,
		title: ({ title }) => title,
		from: ({ from }) => from,
		subject: ({ subject }) => subject?.name,
	},
	// What has waited longest comes first.
	defaultSort: "since",
};

/** What awaits my decision. */
export const inboxRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/inbox",
			{
				config: { access: "inbox.read" },
				schema: {
					operationId: "getInbox",
					tags: ["assurance"],
					summary: "What awaits a decision that you may take",
					querystring: inboxQuery,
					response: { 200: inboxPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const same = (wanted: unknown, held: unknown) => wanted === undefined || wanted === held;
				const items = (await inboxOf(house, request.principal)).filter(
					({ kind, awaits, subject, tier }) =>
						same(query.kind, kind) &&
						same(query.awaits, awaits) &&
						same(query.subject, subject?.id) &&
						same(query.tier, tier),
				);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "inbox", everyMatch(items, query, listing));
				}
				return { ...pageThrough(items, query, listing), at: dayOf(house.clock()) };
			},
		);
	};
