import { consentOn, declarants, isSupplied } from "@gatehouse/framework";
import { sql } from "kysely";
import { z } from "zod";
import type { Transaction } from "../db/open.ts";
import { byUuid, loadOwnDeclarations, type OwnDeclaration } from "../ecosystem/index.ts";
import type { House } from "../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Frozen, Routes } from "../http/wire.ts";
import { checkDeclarationRows, DECLARATION_COLUMNS } from "./declaration-bulk.ts";
import {
	declarationBody,
	myDeclarationBulkAnswer,
	myDeclarationItem,
	myDeclarationPage,
	myDeclarationsQuery,
	mySuppliesQuery,
	type mySupplyItem,
	mySupplyPage,
} from "./declaration-shape.ts";
import { declare, ownDeclaration, takeBack } from "./declare.ts";
import { dryRunQuery } from "./evidence-shape.ts";
import { organisationNamed, type PartyView, readAsParty, subjectNamed, viewOf } from "./party.ts";
import { MOST_ROWS, requireSound, rowsOfCsv, rowsOfJson } from "./table.ts";

const tags = ["requests"];

/** Largest table, in bytes. */
const TABLE_LIMIT = 4 * 1024 * 1024;

type Item = Frozen<z.output<typeof myDeclarationItem>>;
type SupplyItem = Frozen<z.output<typeof mySupplyItem>>;

const listing: Listing<Item> = {
	keyOf: ({ id }) => id,
	textOf: ({ supplier, to, what, note }) => [supplier.name, to.name, what, note ?? undefined],
	sorts: {
		declaredAt: ({ declaredAt }) => declaredAt,
		supplier: ({ supplier }) => supplier.name,
		state: ({ state }) => state,
	},
	defaultSort: "-declaredAt",
};
const supplyListing: Listing<SupplyItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ supplier, to, what }) => [supplier.name, to.name, what],
	sorts: {
		supplier: ({ supplier }) => supplier.name,
		to: ({ to }) => to.name,
		consent: ({ consent }) => consent,
		until: ({ until }) => until ?? undefined,
	},
	defaultSort: "supplier",
};

function itemOf(view: PartyView, { organisation: _, to, party, ...rest }: OwnDeclaration): Item {
	return { ...rest, supplier: party, to: subjectNamed(view, to) };
}

/** Who supplies the own organisation: declared by it, in force once the city has confirmed. */
export const myDeclarationRoutes =
	(house: House): Routes =>
	async (app) => {
		app.addContentTypeParser("text/csv", { parseAs: "string" }, async (_request: unknown, body: string) => body);
		app.get(
			"/my/supplies",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMySupplies",
					tags,
					summary: "Who supplies the own organisation and its products: declared, confirmed and in force today",
					querystring: mySuppliesQuery,
					response: { 200: mySupplyPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { items, at } = await readAsParty(house, request.principal, async (trx, view) => ({
					items: await ownSupplies(house, trx, view),
					at: view.today,
				}));
				const kept = items.filter(({ consent }) => query.consent === undefined || query.consent === consent);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "suppliers", everyMatch(kept, query, supplyListing));
				}
				return { ...pageThrough(kept, query, supplyListing), at };
			},
		);
		app.get(
			"/my/declarations",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyDeclarations",
					tags,
					summary: "What the own organisation declared, and what became of it",
					querystring: myDeclarationsQuery,
					response: { 200: myDeclarationPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const all = await readAsParty(house, request.principal, async (trx, view) =>
					(await loadOwnDeclarations(trx)).map((one) => itemOf(view, one)),
				);
				const items = all.filter(({ state }) => query.state === undefined || query.state === state);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "declarations", everyMatch(items, query, listing));
				}
				return pageThrough(items, query, listing);
			},
		);
		app.post(
			"/my/declarations",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "declareSupplier",
					tags,
					summary: "Declare who supplies you, by name and number; the city confirms it",
					body: declarationBody,
					response: { 201: myDeclarationItem },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const view = await viewOf(house, request.principal);
				const by = { principal: request.principal, reason: changeReason(request) };
				const { id } = await once(house, request, reply, async (writing) => {
					const [made = ""] = await declare(writing, view, [request.body], by);
					return { status: 201, body: { id: made } };
				});
				return readAsParty(house, request.principal, async (trx, now) => itemOf(now, await ownDeclaration(trx, id)));
			},
		);
		app.post(
			"/my/declarations/:id/withdraw",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "withdrawDeclaration",
					tags,
					summary: "Take one back while the city has not decided",
					params: byUuid,
					response: { 200: myDeclarationItem },
				},
			},
			async (request, reply) => {
				const { id } = request.params;
				const view = await viewOf(house, request.principal);
				const by = { principal: request.principal, reason: changeReason(request) };
				await once(house, request, reply, async (writing) => {
					await takeBack(writing, view, id, by);
					return { status: 200, body: {} };
				});
				return readAsParty(house, request.principal, async (trx, now) => itemOf(now, await ownDeclaration(trx, id)));
			},
		);
		app.post(
			"/my/declarations/bulk",
			{
				config: { access: "my.answer" },
				bodyLimit: TABLE_LIMIT,
				schema: {
					operationId: "declareManySuppliers",
					tags,
					summary: "Declare many suppliers at once: CSV, or a JSON array of its rows; all or nothing",
					consumes: ["text/csv", "application/json"],
					querystring: dryRunQuery,
					body: z.union([z.string(), z.array(z.unknown()).min(1).max(MOST_ROWS)]),
					response: { 200: myDeclarationBulkAnswer, 201: myDeclarationBulkAnswer },
				},
			},
			async (request, reply) => {
				const { dryRun } = request.query;
				const view = await viewOf(house, request.principal);
				const by = { principal: request.principal, reason: changeReason(request) };
				const read =
					typeof request.body === "string"
						? rowsOfCsv(request.body, DECLARATION_COLUMNS)
						: { rows: rowsOfJson(request.body), faults: [] };
				const checked = checkDeclarationRows(read.rows, view);
				const faults = [...read.faults, ...checked.faults];
				const rows = read.rows.length;
				if (dryRun) return { dryRun, rows, faults, created: [] };
				requireSound(faults);
				return once(house, request, reply, async (writing) => {
					const created = await declare(writing, view, checked.bodies, by);
					return { status: 201, body: { dryRun, rows, faults: [], created } };
				});
			},
		);
	};

/** Supplies in force that the organisation declared, of those the store shows it. */
async function ownSupplies({ content }: House, trx: Transaction, view: PartyView): Promise<SupplyItem[]> {
	if (view.party.side !== "supplier") return [];
	const { rows } = await sql<{ id: string }>`select id from supply`.execute(trx);
	const seen = new Set(rows.map(({ id }) => id));
	const { city, engagements } = view.facts;
	const declarantOf = declarants(city, content.actorKinds);
	const { organisation } = view.party;
	return city.supplies
		.filter(
			(supply) =>
				seen.has(supply.id) &&
				supply.declaredBy === organisation &&
				declarantOf(supply.to) === organisation &&
				isSupplied(supply, engagements.get(supply.engagement ?? ""), view.today),
		)
		.map((supply) => ({
			id: supply.id,
			supplier: organisationNamed(view, supply.from),
			to: subjectNamed(view, supply.to),
			what: supply.what,
			kind: supply.kind,
			access: supply.access,
			updatableCode: supply.updatableCode,
			since: supply.since ?? null,
			until: supply.until ?? null,
			consent: consentOn(supply, view.today),
			consentUntil: supply.consent?.until ?? null,
			consentReason: supply.consent?.reason ?? null,
		}));
}
