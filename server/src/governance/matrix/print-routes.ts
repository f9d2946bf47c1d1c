import { PDF_TYPE } from "@gatehouse/formats/pdf";
import { matrixOn } from "@gatehouse/framework";
import { z } from "zod";
import { printed } from "../../files/index.ts";
import type { House } from "../../house.ts";
import { dayOf, dayQuery } from "../../http/day.ts";
import { sendFile } from "../../http/send-file.ts";
import type { Routes } from "../../http/wire.ts";
import { requireCity } from "../../record/model.ts";
import { type Card, cardsOf, contactSheet, roleCards } from "./cards.ts";
import { offlineCopy } from "./copy.ts";

const HTML_TYPE = "text/html; charset=utf-8";

interface Paper {
	readonly path: string;
	readonly operationId: string;
	readonly summary: string;
	readonly type: string;
	readonly name: string;
	readonly write: (cards: readonly Card[], city: string, on: string) => Promise<Buffer | string>;
}

const pdf = async (document: ReturnType<typeof roleCards>) => Buffer.from(await printed(document));

/** What is kept for the hour in which sign-on, mail or the network are down; made anew each time it is asked for. */
const PAPERS: readonly Paper[] = [
	{
		path: "/matrix/role-cards",
		operationId: "getRoleCards",
		summary: "Role cards to be printed: whom to reach, powers, and what each office does in each state",
		type: PDF_TYPE,
		name: "role-cards.pdf",
		write: (cards, city, on) => pdf(roleCards(cards, city, on)),
	},
	{
		path: "/matrix/contact-sheet",
		operationId: "getContactSheet",
		summary: "A sheet with the ways to reach everybody who has a part",
		type: PDF_TYPE,
		name: "contact-sheet.pdf",
		write: (cards, city, on) => pdf(contactSheet(cards, city, on)),
	},
	{
		path: "/matrix/offline-copy",
		operationId: "getOfflineCopy",
		summary: "The matrix as one page for a phone, which needs no network",
		type: HTML_TYPE,
		name: "who-does-what.html",
		write: async (cards, city, on) => offlineCopy(cards, city, on),
	},
];

export const printRoutes =
	(house: House): Routes =>
	async (app) => {
		for (const { path, operationId, summary, type, name, write } of PAPERS) {
			app.get(
				path,
				{
					config: { access: "responsibility.read" },
					schema: {
						operationId,
						tags: ["governance"],
						summary,
						produces: [type],
						querystring: dayQuery,
						response: { 200: z.string() },
					},
				},
				async (request, reply) => {
					const { city } = requireCity(await house.record.current());
					const on = request.query.at ?? dayOf(house.clock());
					const cards = cardsOf(matrixOn(city, house.content.activities, on));
					return sendFile(reply, { type, name, content: await write(cards, city.city.name, on) });
				},
			);
		}
	};
