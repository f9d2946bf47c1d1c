import type { z } from "zod";
import { byUuid, loadOwnQuestions, type OwnQuestion } from "../ecosystem/index.ts";
import type { House } from "../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Frozen, Routes } from "../http/wire.ts";
import { denialBody, myQuestionItem, myQuestionPage, myQuestionsQuery } from "./declaration-shape.ts";
import { deny } from "./declare.ts";
import { type PartyView, readAsParty, subjectNamed, unseen, viewOf } from "./party.ts";

const tags = ["requests"];

type Item = Frozen<z.output<typeof myQuestionItem>>;

const listing: Listing<Item> = {
	keyOf: ({ id }) => id,
	textOf: ({ supplier, seen, note }) => [
		supplier.name,
		note ?? undefined,
		...seen.flatMap(({ about, what }) => [about.name, what]),
	],
	sorts: {
		askedAt: ({ askedAt }) => askedAt,
		supplier: ({ supplier }) => supplier.name,
		state: ({ state }) => state,
	},
	defaultSort: "-askedAt",
};

/** What the organisation is asked about others that were seen to supply it; it declares them, or denies it (DECL-03). */
export const myQuestionRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/questions",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyQuestions",
					tags,
					summary: "Others that were seen to supply you or your products: declare them, or say why it is not so",
					querystring: myQuestionsQuery,
					response: { 200: myQuestionPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const all = await readAsParty(house, request.principal, async (trx, view) =>
					(await loadOwnQuestions(trx)).map((question) => itemOf(view, question)),
				);
				const items = all.filter(({ state }) => query.state === undefined || query.state === state);
				if (!wantsCsv(request, query)) return pageThrough(items, query, listing);
				const rows = everyMatch(items, query, listing);
				return sendCsv(
					reply,
					"questions",
					rows.map(({ supplier, seen, ...rest }) => ({
						...rest,
						supplier: supplier.name,
						seen: seen.map(({ about, what }) => `${about.id}: ${what}`).join("; "),
					})),
				);
			},
		);
		app.post(
			"/my/questions/:id/deny",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "denySupplier",
					tags,
					summary: "Say why it does not supply you; the city looks at it. To say yes, declare it with this question",
					params: byUuid,
					body: denialBody,
					response: { 200: myQuestionItem },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const { id } = request.params;
				const view = await viewOf(house, request.principal);
				const by = { principal: request.principal, reason: changeReason(request) };
				await once(house, request, reply, async (writing) => {
					await deny(writing, view, id, request.body.reason, by);
					return { status: 200, body: {} };
				});
				return readAsParty(house, request.principal, async (trx, now) => {
					const question = (await loadOwnQuestions(trx)).find((one) => one.id === id);
					if (question === undefined) throw unseen("questions", id);
					return itemOf(now, question);
				});
			},
		);
	};

function itemOf(view: PartyView, { organisation: _, supplierName, supplierCountry, seen, ...rest }: OwnQuestion): Item {
	return {
		...rest,
		supplier: { name: supplierName, country: supplierCountry },
		seen: seen.map(({ about, ...one }) => ({ ...one, about: subjectNamed(view, about) })),
	};
}
