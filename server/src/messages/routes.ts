import { z } from "zod";
import type { House } from "../house.ts";
import { everyMatch, type Listing, listQuery, pageOf, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { named } from "../http/names.ts";
import type { Routes } from "../http/wire.ts";

const message = named(
	"Message",
	z.strictObject({
		id: z.uuid(),
		to: z.string(),
		subject: z.string(),
		text: z.string(),
		/** To be handed over where no mail server is set; null: there is none, it went out with the mail, or it is over. */
		link: z.string().nullable(),
		madeAt: z.iso.datetime(),
		sentAt: z.iso.datetime().nullable(),
		/** Why it could not be sent the last time. */
		fault: z.string().nullable(),
	}),
);
type Message = z.output<typeof message>;

const listing: Listing<Message> = {
	keyOf: ({ id }) => id,
	textOf: ({ to, subject, text }) => [to, subject, text],
	sorts: { madeAt: ({ madeAt }) => madeAt, to: ({ to }) => to, sentAt: ({ sentAt }) => sentAt },
	defaultSort: "-madeAt",
};

/** Most messages looked through; older ones were read long ago. */
const LATEST = 5000;

/** What was written to people: without a mail server, an administrator reads it and hands it over. */
export const messageRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/messages",
			{
				config: { access: "access.administer" },
				schema: {
					operationId: "listMessages",
					tags: ["accounts"],
					summary: "Messages to people, sent or not",
					querystring: z.strictObject(listQuery),
					response: { 200: named("MessagePage", pageOf(message)) },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const rows = await house.store.db
					.selectFrom("message")
					.selectAll()
					.orderBy("made_at", "desc")
					.limit(LATEST)
					.execute();
				const now = house.clock().toISOString();
				const items = rows.map((row) => ({
					id: row.uid,
					to: row.recipient,
					subject: row.subject,
					text: row.text,
					link: row.link_ends_at !== null && row.link_ends_at > now ? row.link : null,
					madeAt: row.made_at,
					sentAt: row.sent_at,
					fault: row.fault,
				}));
				// A table is kept and passed round: links stay out of it.
				if (!wantsCsv(request, query)) return pageThrough(items, query, listing);
				const all = everyMatch(items, query, listing);
				return sendCsv(
					reply,
					"messages",
					all.map(({ link: _, ...rest }) => rest),
				);
			},
		);
	};
