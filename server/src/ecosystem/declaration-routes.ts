import { supply } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import type { House } from "../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { confirmDeclaration, refuseDeclaration } from "./confirm-declaration.ts";
import {
	becauseOf,
	byUuid,
	confirmation,
	consentBody,
	declarationItem,
	declarationPage,
	declarationsQuery,
} from "./declaration-shape.ts";
import { type Declaration, loadDeclarations } from "./declaration-store.ts";
import { type DeclarationItem, declarationView } from "./declaration-view.ts";
import { sayConsent } from "./supply-consent.ts";
import type { Decider } from "./supply-decision.ts";

const tags = ["ecosystem"];

const listing: Listing<DeclarationItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ organisation, supplier, to, what, note }) => [
		organisation.id,
		organisation.name,
		supplier.name,
		...Object.values(supplier.legalIds),
		to.name,
		what,
		note ?? undefined,
	],
	sorts: {
		declaredAt: ({ declaredAt }) => declaredAt,
		organisation: ({ organisation }) => organisation.name,
		supplier: ({ supplier }) => supplier.name,
		state: ({ state }) => state,
	},
	defaultSort: "-declaredAt",
};

export const deciderOf = (request: FastifyRequest): Decider => ({
	principal: request.principal,
	reason: changeReason(request),
});

/** What suppliers declared of their own suppliers: the city confirms or refuses it, and consents to a supply or not. */
export const declarationRoutes =
	(house: House): Routes =>
	async (app) => {
		const viewed = async (writing: Writing, declaration: Declaration) =>
			declarationView(factsOf(requireCity(await writing.city()), house.content), declaration);

		app.get(
			"/declarations",
			{
				config: { access: "ecosystem.read" },
				schema: {
					operationId: "listDeclarations",
					tags,
					summary: "What suppliers declared of their own suppliers, and what became of it",
					querystring: declarationsQuery,
					response: { 200: declarationPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const facts = factsOf(requireCity(await house.record.current()), house.content);
				const items = (await loadDeclarations(house.store.db))
					.filter(
						({ state, organisation }) =>
							(query.state === undefined || query.state === state) &&
							(query.organisation === undefined || query.organisation === organisation),
					)
					.map((declaration) => declarationView(facts, declaration));
				if (!wantsCsv(request, query)) return pageThrough(items, query, listing);
				const all = everyMatch(items, query, listing);
				return sendCsv(reply, "declarations", all.map(declarationRow));
			},
		);
		app.post(
			"/declarations/:id/confirm",
			{
				config: { access: "ecosystem.change" },
				schema: {
					operationId: "confirmDeclaration",
					tags,
					summary: "Confirm one: the city has the supply from now on, with an actor it knows or a new one",
					params: byUuid,
					body: confirmation,
					response: { 200: declarationItem },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const by = deciderOf(request);
				return once(house, request, reply, async (writing) => {
					const done = await confirmDeclaration(writing, house.content, request.params.id, request.body, by);
					return { status: 200, body: await viewed(writing, done) };
				});
			},
		);
		app.post(
			"/declarations/:id/refuse",
			{
				config: { access: "ecosystem.change" },
				schema: {
					operationId: "refuseDeclaration",
					tags,
					summary: "Refuse one, with a reason",
					params: byUuid,
					body: becauseOf,
					response: { 200: declarationItem },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const by = deciderOf(request);
				return once(house, request, reply, async (writing) => {
					const done = await refuseDeclaration(writing, request.params.id, request.body.reason, by);
					return { status: 200, body: await viewed(writing, done) };
				});
			},
		);
		app.post(
			"/supplies/:id/consent",
			{
				config: { access: "ecosystem.change" },
				schema: {
					operationId: "consentToSupply",
					tags,
					summary: "Give consent to a supply behind a supplier, refuse it, or take it back",
					params: slugParam,
					body: consentBody,
					response: { 200: supply },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const by = deciderOf(request);
				return once(house, request, reply, async (writing) => ({
					status: 200,
					body: await sayConsent(writing, house.content, request.params.id, request.body, by),
				}));
			},
		);
	};

function declarationRow({ organisation, supplier, to, matches, ...rest }: DeclarationItem) {
	return {
		...rest,
		organisation: organisation.id,
		supplier: supplier.name,
		country: supplier.country ?? null,
		legalIds: Object.entries(supplier.legalIds)
			.map(([kind, number]) => `${kind} ${number}`)
			.join("; "),
		to: to.id,
		matches: matches.map(({ id }) => id).join(" "),
	};
}
