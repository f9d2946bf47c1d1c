import type { House } from "../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { requestWaiver } from "./waiver-request.ts";
import {
	askedWaiver,
	refusal,
	waiverRequest,
	waiverRequestPage,
	waiverRequestParam,
	waiverRequestsQuery,
} from "./waiver-request-shape.ts";
import { loadWaiverRequests, type WaiverRequest } from "./waiver-request-store.ts";
import { refuseWaiver, signWaiver } from "./waiver-signature.ts";

const tags = ["gate"];

const listing: Listing<WaiverRequest> = {
	keyOf: ({ id }) => id,
	textOf: ({ waiver, requestedFor }) => [
		waiver.id,
		waiver.subject,
		waiver.requirement,
		waiver.reason,
		waiver.compensation,
		requestedFor,
	],
	sorts: {
		requestedAt: ({ requestedAt }) => requestedAt,
		subject: ({ waiver }) => waiver.subject,
		requirement: ({ waiver }) => waiver.requirement,
		until: ({ waiver }) => waiver.until,
	},
	defaultSort: "-requestedAt",
};

/** Waivers that are asked for: one asks, another signs or refuses (DUTY-06). */
export const waiverRequestRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/waiver-requests",
			{
				config: { access: "gate.read" },
				schema: {
					operationId: "listWaiverRequests",
					tags,
					summary: "Waivers that are or were asked for",
					querystring: waiverRequestsQuery,
					response: { 200: waiverRequestPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const all = await loadWaiverRequests(house.store.db);
				const items = all.filter(
					({ state, waiver }) =>
						(query.state === undefined || query.state === state) &&
						(query.subject === undefined || query.subject === waiver.subject),
				);
				if (wantsCsv(request, query)) {
					const lines = everyMatch(items, query, listing);
					return sendCsv(
						reply,
						"waiver-requests",
						lines.map(({ id, waiver, ...rest }) => ({ ...waiver, ...rest, request: id, waiver: waiver.id })),
					);
				}
				return pageThrough(items, query, listing);
			},
		);
		app.post(
			"/waiver-requests",
			{
				config: { access: "gate.request-waiver" },
				schema: {
					operationId: "requestWaiver",
					tags,
					summary: "Ask for a waiver in the name of the organisation acted for; another signs it",
					body: askedWaiver,
					response: { 201: waiverRequest },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const by = { principal: request.principal, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => ({
					status: 201,
					body: await requestWaiver(writing, house.content, request.body, by),
				}));
			},
		);
		app.post(
			"/waiver-requests/:id/sign",
			{
				config: { access: "gate.waive" },
				schema: {
					operationId: "signWaiver",
					tags,
					summary: "Sign a waiver that another asked for; the city has it from now on",
					params: waiverRequestParam,
					response: { 200: waiverRequest },
				},
			},
			(request, reply) => {
				const by = { principal: request.principal, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => ({
					status: 200,
					body: await signWaiver(writing, house.content, request.params.id, by),
				}));
			},
		);
		app.post(
			"/waiver-requests/:id/refuse",
			{
				config: { access: "gate.waive" },
				schema: {
					operationId: "refuseWaiver",
					tags,
					summary: "Refuse a waiver that another asked for, with a reason",
					params: waiverRequestParam,
					body: refusal,
					response: { 200: waiverRequest },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const by = { principal: request.principal, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => ({
					status: 200,
					body: await refuseWaiver(writing, request.params.id, request.body.reason, by),
				}));
			},
		);
	};
