import { type DraftAnswer, GatehouseError, versionOn } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { withinParty } from "../db/party.ts";
import type { House } from "../house.ts";
import { requireMatch, setEtag } from "../http/etag.ts";
import { everyMatch, type Listing, listQuery, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import {
	type Draft,
	type DraftPlace,
	deleteDraft,
	findDraft,
	insertDraft,
	loadDrafts,
	replaceDraft,
	type SavedBy,
} from "./draft-store.ts";
import { readAsParty, unseen, viewOf } from "./party.ts";
import { draftBody, draftPage, draftParams, draftShape } from "./shape.ts";

const tags = ["requests"];
const config = { access: "my.answer" } as const;
const path = "/my/drafts/:subject/:requirement";

const listing: Listing<Draft> = {
	keyOf: ({ subject, requirement }) => `${subject} ${requirement}`,
	textOf: ({ subject, requirement, text, title }) => [subject, requirement, text, title],
	sorts: {
		savedAt: ({ savedAt }) => savedAt,
		subject: ({ subject }) => subject,
		requirement: ({ requirement }) => requirement,
	},
	defaultSort: "-savedAt",
};

/** Answers begun: saved at every step, taken up again on any machine, by anybody of the organisation. */
export const draftRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/drafts",
			{
				config,
				schema: {
					operationId: "listMyDrafts",
					tags,
					summary: "Answers begun and not handed in",
					querystring: z.strictObject(listQuery),
					response: { 200: draftPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const drafts = await readAsParty(house, request.principal, loadDrafts);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "drafts", everyMatch(drafts, query, listing));
				}
				return pageThrough(drafts, query, listing);
			},
		);
		app.get(
			path,
			{
				config,
				schema: {
					operationId: "getMyDraft",
					tags,
					summary: "The answer begun for a subject and a requirement",
					params: draftParams,
					response: { 200: draftShape },
				},
			},
			async (request, reply) => {
				const { params } = request;
				const draft = await readAsParty(house, request.principal, (trx) => findDraft(trx, params));
				if (draft === undefined) throw noDraft(params);
				setEtag(reply, draft.revision);
				return draft;
			},
		);
		app.put(
			path,
			{
				config,
				schema: {
					operationId: "saveMyDraft",
					tags,
					summary: "Save it: the first time with `If-None-Match: *`, then with `If-Match`",
					params: draftParams,
					body: draftBody,
					response: { 200: draftShape, 201: draftShape },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const { params } = request;
				const view = await viewOf(house, request.principal);
				requireAsked(view, params);
				const saved = await house.record.write(({ trx, now }) => {
					const { organisation } = view.party;
					const by = { organisation, name: request.principal.name, at: now.toISOString() };
					return withinParty(trx, view.party, view.today, async () =>
						save(request, await findDraft(trx, params), { ...params, ...request.body }, by, trx),
					);
				});
				setEtag(reply, saved.revision);
				return reply.code(saved.revision === 1 ? 201 : 200).send(saved);
			},
		);
		app.delete(
			path,
			{
				config,
				schema: {
					operationId: "deleteMyDraft",
					tags,
					summary: "Throw it away",
					params: draftParams,
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const { params } = request;
				const view = await viewOf(house, request.principal);
				await house.record.write(({ trx }) =>
					withinParty(trx, view.party, view.today, async () => {
						const draft = await findDraft(trx, params);
						if (draft === undefined) throw noDraft(params);
						requireMatch(request, draft.revision);
						if (!(await deleteDraft(trx, params, draft.revision))) throw savedMeanwhile(params);
					}),
				);
				return reply.code(204).send(null);
			},
		);
	};

type Trx = Parameters<typeof insertDraft>[0];

async function save(
	request: FastifyRequest,
	before: Draft | undefined,
	answer: DraftAnswer,
	by: SavedBy,
	trx: Trx,
): Promise<Draft> {
	if (before === undefined) {
		if (request.headers["if-match"] !== undefined) throw savedMeanwhile(answer);
		const first = await insertDraft(trx, answer, by);
		if (first === undefined) throw savedMeanwhile(answer);
		return first;
	}
	if (request.headers["if-none-match"] !== undefined) throw savedMeanwhile(answer);
	requireMatch(request, before.revision);
	const next = await replaceDraft(trx, answer, before.revision, by);
	if (next === undefined) throw savedMeanwhile(answer);
	return next;
}

/** @throws GatehouseError GH-HTTP-001 when the subject is not theirs or the baseline in force has no such requirement. */
function requireAsked(view: Awaited<ReturnType<typeof viewOf>>, { subject, requirement }: DraftPlace): void {
	if (view.party.side !== "supplier" || !view.sight.subject(subject)) throw unseen("subjects", subject);
	const known = versionOn(view.facts, view.today)?.document.requirements.some(({ id }) => id === requirement);
	if (known !== true) throw new GatehouseError("GH-HTTP-001", `there is no requirement \`${requirement}\` in force`);
}

const noDraft = ({ subject, requirement }: DraftPlace) =>
	new GatehouseError("GH-HTTP-001", `no answer was begun for \`${subject}\` and \`${requirement}\``);

const savedMeanwhile = ({ subject, requirement }: DraftPlace) =>
	new GatehouseError(
		"GH-HTTP-004",
		`the answer for \`${subject}\` and \`${requirement}\` was saved or handed in meanwhile`,
	);
