import {
	awardAnswer,
	contractPicture,
	contractsOf,
	coverOf,
	engagementCalendar,
	GatehouseError,
	type IsoDate,
	isEngaged,
	termChecks,
} from "@gatehouse/framework";
import type { House } from "../house.ts";
import { dayOf, dayQuery } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { slugParam } from "../http/shapes.ts";
import type { Routes } from "../http/wire.ts";
import { entityRoutes } from "../record/entity-routes.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { calendarRoute } from "./calendar-route.ts";
import { clauseRoutes } from "./clause-routes.ts";
import { contractKind } from "./lists.ts";
import { myContractRoute } from "./my-route.ts";
import { type CoverageItem, clausesOf, coverageOf, picturesOfDay } from "./pictures.ts";
import { award, awardQuestion, coveragePage, coverageQuery, engagementContract } from "./shape.ts";

const tags = ["contracts"];
const config = { access: "contracts.read" } as const;

const listing: Listing<CoverageItem> = {
	keyOf: ({ engagement }) => engagement,
	textOf: ({ engagement, name, supplier, contract, owner }) => [
		engagement,
		name,
		supplier,
		contract ?? undefined,
		owner ?? undefined,
	],
	sorts: {
		name: ({ name }) => name,
		engagement: ({ engagement }) => engagement,
		supplier: ({ supplier }) => supplier,
		until: ({ until }) => until,
		tier: ({ tier }) => tier,
		missing: ({ missing, deviates }) => missing + deviates,
		openTerms: ({ openTerms }) => openTerms,
	},
	defaultSort: "-missing",
};

/** Contracts: which clauses stand, what was agreed, when it ends, and whether it may be awarded or renewed. */
export const contractRoutes =
	(house: House): Routes =>
	async (app) => {
		const ask = async (asked: IsoDate | undefined) => {
			const model = requireCity(await house.record.current());
			return { facts: factsOf(model, house.content), at: asked ?? dayOf(house.clock()) };
		};
		await app.register(clauseRoutes(house));
		await app.register(calendarRoute(house));
		await app.register(myContractRoute(house));
		app.get(
			"/contracts/coverage",
			{
				config,
				schema: {
					operationId: "listContractCoverage",
					tags,
					summary: "For each engagement the clauses it needs, and which of them stand, deviate or are missing",
					querystring: coverageQuery,
					response: { 200: coveragePage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { facts, at } = await ask(query.at);
				const items = picturesOfDay(facts, at)
					.filter(({ engagement }) => query.inService === undefined || query.inService === isEngaged(engagement, at))
					.map(coverageOf)
					.filter(
						({ supplier, tier, complete }) =>
							(query.supplier === undefined || supplier === query.supplier) &&
							(query.tier === undefined || tier === query.tier) &&
							(query.complete === undefined || complete === query.complete),
					);
				if (!wantsCsv(request, query)) return { ...pageThrough(items, query, listing), at };
				return sendCsv(reply, "contract-coverage", everyMatch(items, query, listing));
			},
		);
		entityRoutes(app, house, contractKind);
		app.get(
			"/engagements/:id/contract",
			{
				config,
				schema: {
					operationId: "getEngagementContract",
					tags,
					summary: "The contract of an engagement on a day: clauses, terms beside what is demanded, calendar",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: engagementContract },
				},
			},
			async ({ params: { id }, query }) => {
				const { facts, at } = await ask(query.at);
				const engagement = facts.engagements.get(id);
				if (engagement === undefined) throw new GatehouseError("GH-HTTP-001", `there is no engagement \`${id}\``);
				const picture = contractPicture(facts, engagement, at);
				const { contract, draft, tier, traits, terms, counts, clauses } = picture;
				return {
					...{ at, engagement, tier, traits, terms },
					contract: contract ?? null,
					draft: draft ?? null,
					clauses: clausesOf(picture),
					draftClauses: draft === undefined ? null : clausesOf({ clauses: coverOf(facts, id, draft, at) }),
					draftTerms: draft === undefined ? null : termChecks(facts, id, draft, at),
					counts: { needed: clauses.length, ...counts },
					texts: [...contractsOf(facts.city, id)]
						.sort((a, b) => ((a.signedOn ?? "9999") < (b.signedOn ?? "9999") ? 1 : -1))
						.map(({ id: text, reference, signedOn }) => ({
							id: text,
							reference: reference ?? null,
							signedOn: signedOn ?? null,
						})),
					calendar: engagementCalendar(facts, id, at),
				};
			},
		);
		app.post(
			"/gate/award",
			{
				config,
				schema: {
					operationId: "askAward",
					tags,
					summary: "May this be awarded, or renewed? With every reason; stores nothing",
					body: awardQuestion,
					response: { 200: award },
				},
			},
			async ({ body: { engagement: id, proposal, purpose, contract, until, at: asked } }) => {
				const { facts, at } = await ask(asked);
				return awardAnswer(facts, { purpose, engagement: proposal ?? id ?? "", contract, until }, at);
			},
		);
	};
