import { z } from "zod";
import { listFiles } from "../files/index.ts";
import type { House } from "../house.ts";
import { requireMatch, setEtag } from "../http/etag.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { memberOf } from "../record/model.ts";
import { evidenceBody, myEvidenceDetail, myEvidencePage, myEvidenceQuery, reuseBody } from "./evidence-shape.ts";
import { evidenceItems, type MyEvidence } from "./evidence-view.ts";
import { evidenceId, handIn, replaceHandIn, withdraw } from "./evidence-write.ts";
import { readAsParty, unseen, viewOf } from "./party.ts";
import { reusePaper } from "./reuse.ts";

const tags = ["requests"];

const listing: Listing<MyEvidence> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, title, type, subject, issuer, requirements }) => [
		id,
		title,
		type,
		subject.id,
		subject.name,
		issuer ?? "",
		...requirements,
	],
	sorts: {
		submittedAt: ({ submittedAt }) => submittedAt ?? undefined,
		title: ({ title }) => title,
		type: ({ type }) => type,
		subject: ({ subject }) => subject.name,
		from: ({ from }) => from,
		until: ({ until }) => until ?? undefined,
		holdsUntil: ({ holdsUntil }) => holdsUntil ?? undefined,
		state: ({ review }) => review.state,
	},
	defaultSort: "-submittedAt",
};

/** Evidence of a supplier: handed in once, replaced until it is accepted, used again; and what others let it see. */
export const myEvidenceRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/evidence",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyEvidence",
					tags,
					summary: "Evidence handed in by the own organisation, and what others share with it",
					querystring: myEvidenceQuery,
					response: { 200: myEvidencePage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { items, today } = await readAsParty(house, request.principal, async (trx, view) => ({
					items: view.facts.city.evidence
						.filter(({ id }) => view.sight.evidence(id))
						.map(await evidenceItems(trx, view)),
					today: view.today,
				}));
				const kept = items.filter((item) => matches(item, query));
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "evidence", everyMatch(kept, query, listing));
				}
				return { ...pageThrough(kept, query, listing), at: query.at ?? today };
			},
		);
		app.get(
			"/my/evidence/:id",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "getMyEvidence",
					tags,
					summary: "One piece of evidence with its files",
					params: slugParam,
					response: { 200: myEvidenceDetail },
				},
			},
			async (request, reply) => {
				const detail = await detailOf(house, request.principal, request.params.id);
				setEtag(reply, detail.revision);
				return detail;
			},
		);
		app.post(
			"/my/evidence",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "handInEvidence",
					tags,
					summary: "Hand evidence in; its files follow",
					body: evidenceBody,
					response: { 201: myEvidenceDetail },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const view = await viewOf(house, request.principal);
				const reason = changeReason(request);
				const { id } = await once(house, request, reply, async (writing) => {
					const made = evidenceId(view.party.organisation);
					await handIn(writing, view, made, request.body, { principal: request.principal, reason, now: writing.now });
					return { status: 201, headers: { location: `/api/my/evidence/${made}` }, body: { id: made } };
				});
				const detail = await detailOf(house, request.principal, id);
				setEtag(reply, detail.revision);
				return detail;
			},
		);
		app.post(
			"/my/evidence/:id/reuse",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "reuseEvidence",
					tags,
					summary: "Use the same paper for another subject: handed in anew with the same files, dates and issuer",
					params: slugParam,
					body: reuseBody,
					response: { 201: myEvidenceDetail },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const view = await viewOf(house, request.principal);
				const reason = changeReason(request);
				const { id } = await once(house, request, reply, async (writing) => {
					const by = { principal: request.principal, reason, now: writing.now };
					const made = await reusePaper(writing, view, request.params.id, request.body, by);
					return { status: 201, headers: { location: `/api/my/evidence/${made}` }, body: { id: made } };
				});
				const detail = await detailOf(house, request.principal, id);
				setEtag(reply, detail.revision);
				return detail;
			},
		);
		app.put(
			"/my/evidence/:id",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "replaceMyEvidence",
					tags,
					summary: "Hand it in anew, while it waits or after it was rejected",
					params: slugParam,
					body: evidenceBody,
					response: { 200: myEvidenceDetail },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const { id } = request.params;
				const view = await viewOf(house, request.principal);
				const reason = changeReason(request);
				await house.record.write((writing) => {
					const by = { principal: request.principal, reason, now: writing.now };
					return replaceHandIn(writing, view, id, request.body, by, (revision) => requireMatch(request, revision));
				});
				const detail = await detailOf(house, request.principal, id);
				setEtag(reply, detail.revision);
				return detail;
			},
		);
		app.delete(
			"/my/evidence/:id",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "withdrawMyEvidence",
					tags,
					summary: "Take it back, while it waits or after it was rejected",
					params: slugParam,
					response: { 204: z.null().describe("gone; no body") },
				},
			},
			async (request, reply) => {
				const view = await viewOf(house, request.principal);
				const reason = changeReason(request);
				await house.record.write((writing) => {
					const by = { principal: request.principal, reason, now: writing.now };
					return withdraw(writing, view, request.params.id, by, (revision) => requireMatch(request, revision));
				});
				return reply.code(204).send(null);
			},
		);
	};

/** @throws GatehouseError GH-HTTP-001 when the principal does not see it. */
function detailOf(house: House, principal: Parameters<typeof readAsParty>[1], id: string) {
	return readAsParty(house, principal, async (trx, view) => {
		const evidence = memberOf(view.model.city.evidence, id);
		if (evidence === undefined || !view.sight.evidence(id)) throw unseen("evidence", id);
		const itemOf = await evidenceItems(trx, view);
		return { ...itemOf(evidence), files: await listFiles(trx, id) };
	});
}

function matches(item: MyEvidence, query: z.output<typeof myEvidenceQuery>): boolean {
	const same = (wanted: unknown, held: unknown) => wanted === undefined || wanted === held;
	return (
		same(query.subject, item.subject.id) &&
		same(query.type, item.type) &&
		same(query.state, item.review.state) &&
		same(query.awaits, item.awaits) &&
		same(query.own, item.own) &&
		(query.requirement === undefined || item.requirements.includes(query.requirement))
	);
}
