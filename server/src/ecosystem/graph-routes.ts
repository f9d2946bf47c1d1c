import {
	type CityFacts,
	chainFaults,
	chainsBetween,
	chainsOf,
	concentrations,
	type IsoDate,
	reachedFrom,
} from "@gatehouse/framework";
import type { z } from "zod";
import { posturesOn } from "../gate/index.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import type { Frozen, Routes } from "../http/wire.ts";
import { factsOf, type LivingCity, requireCity } from "../record/model.ts";
import { graphOfDay } from "./graph-of-day.ts";
import {
	chainsAnswer,
	chainsQuery,
	type concentrationItem,
	concentrationPage,
	concentrationQuery,
	type faultItem,
	faultPage,
	faultsQuery,
	type reachedItem,
	reachPage,
	reachQuery,
} from "./graph-shape.ts";
import { reachedItems, subjectOf, summaryOf, wayInWords } from "./reached.ts";
import { loadSupplyAnswers } from "./supply-answers.ts";

const tags = ["ecosystem"];
const config = { access: "ecosystem.read" } as const;

type ReachedItem = Frozen<z.output<typeof reachedItem>>;
type ConcentrationItem = Frozen<z.output<typeof concentrationItem>>;
type FaultItem = Frozen<z.output<typeof faultItem>>;

const reachListing: Listing<ReachedItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, name, operator }) => [id, name, operator?.name],
	sorts: {
		hop: ({ hop }) => hop,
		id: ({ id }) => id,
		name: ({ name }) => name,
		kind: ({ kind }) => kind,
		sector: ({ sector }) => sector,
		tier: ({ tier }) => tier,
		peopleServed: ({ peopleServed }) => peopleServed,
		devices: ({ devices }) => devices,
	},
	defaultSort: "hop",
};

const concentrationListing: Listing<ConcentrationItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, name }) => [id, name],
	sorts: {
		id: ({ id }) => id,
		name: ({ name }) => name,
		stops: ({ stops }) => stops.length,
		reaches: ({ reaches }) => reaches,
		gates: ({ gates }) => gates,
		behind: ({ behind }) => behind.length,
	},
	defaultSort: "-stops",
};

const faultListing: Listing<FaultItem> = {
	keyOf: ({ kind, supply, organisations }) => `${kind} ${supply ?? organisations.join(" ")}`,
	textOf: ({ text, organisations }) => [text, ...organisations],
	sorts: { kind: ({ kind }) => kind, supply: ({ supply }) => supply },
	defaultSort: "kind",
};

/** Questions to the graph of the ecosystem on a day (GRAPH-01 to GRAPH-09). */
export const graphRoutes =
	(house: House): Routes =>
	async (app) => {
		const ask = async (asked: IsoDate | undefined) => {
			const model = requireCity(await house.record.current());
			const at = asked ?? dayOf(house.clock());
			return { model, at, facts: factsOf(model, house.content), graph: graphOfDay(model.city, at) };
		};

		for (const { path, way, operationId, summary, file } of [
			{
				path: "/graph/affected",
				way: "down",
				operationId: "listAffected",
				summary: "Who and what is affected when this is compromised, nearest first, with the way to each",
				file: "affected",
			},
			{
				path: "/graph/foundations",
				way: "up",
				operationId: "listFoundations",
				summary: "Who and what this ultimately rests on, nearest first, with the way to each",
				file: "foundations",
			},
		] as const) {
			app.get(
				path,
				{ config, schema: { operationId, tags, summary, querystring: reachQuery, response: { 200: reachPage } } },
				async (request, reply) => {
					const { query } = request;
					const { model, at, facts, graph } = await ask(query.at);
					const { id, name } = subjectOf(facts, query.of);
					const reached = reachedFrom(graph, id, way, query);
					const items = reachedItems(facts, reached, posturesOn(model, house.content, at));
					const told = items.filter((item) => isToldOf(item, query));
					if (wantsCsv(request, query)) return sendCsv(reply, file, reachRows(told, query, way));
					return {
						...pageThrough(told, query, reachListing),
						at,
						of: { id, name },
						summary: summaryOf(facts.city, items),
					};
				},
			);
		}
		app.get(
			"/graph/chains",
			{
				config,
				schema: {
					operationId: "listChains",
					tags,
					summary: "Every chain between two, or that one rests on; capped, and saying so",
					querystring: chainsQuery,
					response: { 200: chainsAnswer },
				},
			},
			async ({ query: { at: asked, from, to, ...limits } }) => {
				const { at, facts, graph } = await ask(asked);
				for (const id of to === undefined ? [from] : [from, to]) subjectOf(facts, id);
				const found = to === undefined ? chainsOf(graph, from, "up", limits) : chainsBetween(graph, [from, to], limits);
				const step = (id: string) => ({ id, name: facts.subjects.get(id)?.name ?? id });
				return { ...found, at, chains: found.chains.map((chain) => chain.map(step)) };
			},
		);
		app.get(
			"/graph/concentration",
			{
				config,
				schema: {
					operationId: "listConcentration",
					tags,
					summary: "How much hangs on each organisation, country or group",
					querystring: concentrationQuery,
					response: { 200: concentrationPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { at, facts, graph } = await ask(query.at);
				const items = concentrationItems(facts, graph, query.by).filter(
					({ stops }) => query.stopsMoreThan === undefined || stops.length > query.stopsMoreThan,
				);
				if (!wantsCsv(request, query)) return { ...pageThrough(items, query, concentrationListing), at };
				const all = everyMatch(items, query, concentrationListing);
				return sendCsv(reply, "concentration", all);
			},
		);
		app.get(
			"/graph/faults",
			{
				config,
				schema: {
					operationId: "listChainFaults",
					tags,
					summary: "Where the chains of supply break the rules",
					querystring: faultsQuery,
					response: { 200: faultPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { model, at } = await ask(query.at);
				const items = (await faultsOn(house, model, at)).filter(
					({ kind }) => query.kind === undefined || kind === query.kind,
				);
				if (!wantsCsv(request, query)) return { ...pageThrough(items, query, faultListing), at };
				return sendCsv(reply, "chain-faults", everyMatch(items, query, faultListing));
			},
		);
	};

function isToldOf(item: ReachedItem, { kind, layer, sector }: z.output<typeof reachQuery>): boolean {
	return (
		(kind === undefined || item.kind === kind) &&
		(layer === undefined || item.layers.includes(layer)) &&
		(sector === undefined || item.sector === sector)
	);
}

/** A row each, for whoever has to telephone: the contacts in columns of their own, the way in words. */
function reachRows(items: readonly ReachedItem[], query: z.output<typeof reachQuery>, way: "down" | "up"): object[] {
	return everyMatch(items, query, reachListing).map((item) => {
		const { link, links: _links, operator, provider, accountable, path, layers, ...row } = item;
		return {
			...row,
			layers: layers.join(" "),
			path: path.map(({ name }) => name).join(" > "),
			way: wayInWords(item, way),
			link: link?.kind ?? null,
			access: link?.access ?? null,
			updatableCode: link?.updatableCode ?? null,
			operator: operator?.name ?? null,
			operatorContact: operator?.contact?.name ?? null,
			operatorEmail: operator?.contact?.email ?? null,
			provider: provider?.name ?? null,
			providerContact: provider?.contact?.name ?? null,
			providerEmail: provider?.contact?.email ?? null,
			accountable: accountable?.name ?? null,
			accountableEmail: accountable?.contact?.email ?? null,
		};
	});
}

function concentrationItems(
	{ city, subjects }: CityFacts,
	graph: ReturnType<typeof graphOfDay>,
	by: "organisation" | "country" | "group",
): ConcentrationItem[] {
	const { organisations, countries, groups } = concentrations(city, graph);
	const list = { organisation: organisations, country: countries, group: groups }[by];
	return list.map((one) => ({
		...one,
		name: subjects.get(one.id)?.name ?? one.id,
		organisations: one.organisations.length,
	}));
}

async function faultsOn({ content, store }: House, model: LivingCity, at: IsoDate): Promise<FaultItem[]> {
	const posture = posturesOn(model, content, at);
	const isRefused = (id: string) => posture(id).outcome === "deny";
	const answers = await loadSupplyAnswers(store.db, model.city.actors);
	return chainFaults(factsOf(model, content), graphOfDay(model.city, at), isRefused, answers);
}
