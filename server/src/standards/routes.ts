import {
	countRegister,
	coverage,
	dataNotes,
	GatehouseError,
	LAYERS,
	type Mandate,
	mandatesInForce,
	type Standard,
	versionInForce,
} from "@gatehouse/framework";
import { mayDo } from "../access/policy.ts";
import type { House } from "../house.ts";
import { dayOf, dayQuery } from "../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { slugParam } from "../http/shapes.ts";
import type { Routes } from "../http/wire.ts";
import { standardDetailOf } from "./detail.ts";
import {
	coverageAnswer,
	coverageQuery,
	notesAnswer,
	type StandardsQuery,
	standardDetail,
	standardPage,
	standardsQuery,
	topicsAnswer,
} from "./shape.ts";

const tags = ["standards"];
const config = { access: "standards.read" } as const;

type Item = Standard & { readonly mandate: Mandate | null };

const listing: Listing<Item> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, document, title, body, table1, note }) => [id, document, title, body, table1, note],
	sorts: {
		row: ({ row }) => row,
		id: ({ id }) => id,
		document: ({ document }) => document,
		title: ({ title }) => title,
		body: ({ body }) => body,
		status: ({ status }) => status,
		kind: ({ kind }) => kind,
		mandate: ({ mandate }) => mandate?.status,
	},
	defaultSort: "row",
};

/** The register of standards, what the city made of it, and what it leaves open. */
export const standardsRoutes =
	(house: House): Routes =>
	async (app) => {
		const { standards, topics, sectors, notes } = house.content;

		app.get(
			"/standards",
			{
				config,
				schema: {
					operationId: "listStandards",
					tags,
					summary: "Entries of the register of standards",
					querystring: standardsQuery,
					response: { 200: standardPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const mandates = mandatesInForce(await mandatesOn(house, at), at);
				const items = standards
					.map((standard) => ({ ...standard, mandate: mandates.get(standard.id) ?? null }))
					.filter((item) => matches(item, query));
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "standards", everyMatch(items, query, listing));
				}
				return { ...pageThrough(items, query, listing), at };
			},
		);
		app.get(
			"/standards/coverage",
			{
				config,
				schema: {
					operationId: "standardsCoverage",
					tags,
					summary: "Which security topic is covered for which layer and sector, and where nothing covers it",
					querystring: coverageQuery,
					response: { 200: coverageAnswer },
				},
			},
			async (request) => {
				const at = request.query.at ?? dayOf(house.clock());
				const mandates = await mandatesOn(house, at);
				const { cells, open } = coverage({ standards, topics, mandates, at });
				const shown = request.query.mandatedOnly === true ? cells.filter(({ mandated }) => mandated.length > 0) : cells;
				return { at, topics, layers: LAYERS, sectors, cells: shown, open };
			},
		);
		app.get(
			"/standards/notes",
			{
				config,
				schema: {
					operationId: "standardsNotes",
					tags,
					summary: "Where the numbers of the paper disagree, beside the numbers counted from the register",
					response: { 200: notesAnswer },
				},
			},
			async () => ({ counts: countRegister(standards), notes: dataNotes(notes, standards) }),
		);
		app.get(
			"/standards/topics",
			{
				config,
				schema: {
					operationId: "standardsTopics",
					tags,
					summary: "Security topics and sectors",
					response: { 200: topicsAnswer },
				},
			},
			async () => ({ topics, sectors }),
		);
		app.get(
			"/standards/:id",
			{
				config,
				schema: {
					operationId: "getStandard",
					tags,
					summary: "One standard, its mandates, the requirements that refer to it and the subjects it binds",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: standardDetail },
				},
			},
			async (request) => {
				const at = request.query.at ?? dayOf(house.clock());
				const standard = standards.find(({ id }) => id === request.params.id);
				if (standard === undefined) {
					throw new GatehouseError("GH-HTTP-001", `there is no \`${request.params.id}\` in the register of standards`);
				}
				// Whom it binds is a fact of the city, not of the register.
				const withCity = mayDo(request.principal, "ecosystem.read");
				return standardDetailOf(house.content, await house.record.current(), standard, at, withCity);
			},
		);
	};

/** Every mandate of the version in force on the day. */
async function mandatesOn(house: House, at: string): Promise<readonly Mandate[]> {
	const { versions } = await house.record.current();
	return versionInForce(versions, at)?.document.mandates ?? [];
}

function matches(item: Item, query: StandardsQuery): boolean {
	const { body, status, sector, layer, topic, mandate, table1, kind } = query;
	const same = (wanted: unknown, held: unknown) => wanted === undefined || wanted === held;
	const within = <T>(wanted: T | undefined, held: readonly T[]) => wanted === undefined || held.includes(wanted);
	return (
		same(body, item.body) &&
		same(status, item.status) &&
		same(kind, item.kind) &&
		within(layer, item.layers) &&
		within(topic, item.topics) &&
		(sector === undefined || item.sectors.includes(sector) || item.sectors.includes("all")) &&
		same(mandate, item.mandate?.status ?? "none") &&
		same(table1, item.table1 !== undefined)
	);
}
