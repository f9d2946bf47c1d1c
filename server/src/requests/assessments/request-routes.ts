import {
	type AssessorRequest,
	GatehouseError,
	type Issue,
	requestTurned,
	requestWithdrawn,
} from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Principal } from "../../access/principal.ts";
import {
	answerBody,
	askBody,
	assessmentParam,
	findRequest,
	insertRequest,
	judgeBody,
	keepTurn,
	loadAssessments,
	loadRequests,
	type RequestItem,
	requestItem,
	requestItemOf,
	requestPage,
	requestParam,
	tellHolder,
} from "../../assurance/assessments/index.ts";
import { withinParty } from "../../db/party.ts";
import type { House } from "../../house.ts";
import { invalid } from "../../http/compilers.ts";
import { everyMatch, type Listing, listQuery, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { memberOf, requireCity } from "../../record/model.ts";
import { type PartyView, readAsParty, unseen, viewOf } from "../party.ts";
import { holdForWork } from "./working.ts";

const tags = ["requests"];

const listing: Listing<RequestItem> = {
	keyOf: ({ id }) => id,
	textOf: ({ assessment, question, requirement }) => [assessment, question, requirement],
	sorts: {
		due: ({ due }) => due,
		on: ({ on }) => on,
		state: ({ state }) => state,
		assessment: ({ assessment }) => assessment,
	},
	defaultSort: "due",
};

/** Evidence asked for in an assessment: the assessor asks and judges, the one assessed answers (ASMT-08). */
export const evidenceRequestRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/evidence-requests",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyEvidenceRequests",
					tags,
					summary: "What is asked for in the assessments of the own organisation, on its side",
					querystring: z.strictObject({ ...listQuery, state: requestItem.shape.state.optional() }),
					response: { 200: requestPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { all, at } = await readAsParty(house, request.principal, async (trx, view) => {
					const all: RequestItem[] = [];
					for (const { uid, value } of await loadAssessments(trx)) {
						for (const one of await loadRequests(trx, uid)) {
							all.push(requestItemOf({ ...view, at: view.today }, value.number, one));
						}
					}
					return { all, at: view.today };
				});
				const items = all.filter(({ state }) => query.state === undefined || query.state === state);
				if (!wantsCsv(request, query)) return { ...pageThrough(items, query, listing), at };
				const rows = everyMatch(items, query, listing).map(({ turns, ...rest }) => ({ ...rest, turns: turns.length }));
				return sendCsv(reply, "evidence-requests", rows);
			},
		);

		app.post(
			"/my/assessments/:number/requests",
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "askForEvidence",
					tags,
					summary: "Ask the one assessed for evidence, by a day",
					params: assessmentParam,
					body: askBody,
					response: { 201: requestItem },
				},
			},
			async (request, reply) => {
				const { body, params, principal } = request;
				requireStorable(body);
				const view = await viewOf(house, principal);
				const by = { actor: principal.name, reason: changeReason(request) };
				const { id } = await once(house, request, reply, async (writing) => {
					const on = view.today;
					if (body.due < on) {
						const message = `must not be before \`${on}\`, given \`${body.due}\``;
						throw invalid("the body is not valid", [{ code: "GH-HTTP-002", path: ["body", "due"], message }]);
					}
					const value: AssessorRequest = { ...body, on, turns: [] };
					const id = await withinParty(writing.trx, view.party, on, async () => {
						const held = await holdForWork(writing.trx, view, params.number);
						const { requirement } = body;
						if (requirement !== undefined && !held.value.frozen.requirements.some((one) => one.id === requirement)) {
							const message = `\`${requirement}\` is not assessed here`;
							throw invalid("the body is not valid", [{ code: "GH-HTTP-002", path: ["body", "requirement"], message }]);
						}
						return insertRequest(writing.trx, held.uid, value);
					});
					await writing.note({
						...by,
						action: "assessments.evidence-asked",
						target: params.number,
						after: { id, ...value },
					});
					await tellHolder(writing, params.number, `Asked until ${body.due}: ${body.question}`.slice(0, 4000));
					return { status: 201, body: { id } };
				});
				return oneRequest(house, principal, id);
			},
		);

		/** Takes a turn in a request that is seen, in the party's own role. */
		const turning = async (
			request: FastifyRequest & { readonly principal: Principal },
			reply: FastifyReply,
			id: string,
			what: string,
			move: (before: AssessorRequest, view: PartyView) => AssessorRequest,
		) => {
			requireStorable(request.body);
			const { principal } = request;
			const view = await viewOf(house, principal);
			const by = { actor: principal.name, reason: changeReason(request) };
			await once(house, request, reply, async (writing) => {
				const { trx } = writing;
				const moved = await withinParty(trx, view.party, view.today, async () => {
					const before = await findRequest(trx, id);
					if (before === undefined) throw unseen("evidence requests", id);
					const after = move(before.value, view);
					if (!(await keepTurn(trx, before, after))) {
						throw new GatehouseError("GH-ASMT-006", "the request was settled meanwhile, or its assessment is over");
					}
					return { before: before.value, after };
				});
				await writing.note({ ...by, action: `assessments.evidence-${what}`, target: id, ...moved });
				return { status: 201, body: {} };
			});
			return oneRequest(house, principal, id);
		};

		app.post(
			"/my/evidence-requests/:id/answers",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "answerEvidenceRequest",
					tags,
					summary: "Answer with evidence of the own organisation that is in the store",
					params: requestParam,
					body: answerBody,
					response: { 201: requestItem },
				},
			},
			(request, reply) =>
				turning(request, reply, request.params.id, "answered", (before, view) => {
					const { text, evidence } = request.body;
					requireOwn(view, evidence);
					return requestTurned(before, { side: "supplier", on: view.today, text, evidence });
				}),
		);
		app.post(
			"/my/evidence-requests/:id/judgements",
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "judgeEvidenceAnswer",
					tags,
					summary: "Accept the answer, or ask again",
					params: requestParam,
					body: judgeBody,
					response: { 201: requestItem },
				},
			},
			(request, reply) =>
				turning(request, reply, request.params.id, "judged", (before, view) => {
					const { accepted, text } = request.body;
					const said = text === undefined ? {} : { text };
					return requestTurned(before, { side: "assessor", on: view.today, accepted, ...said });
				}),
		);
		app.post(
			"/my/evidence-requests/:id/withdraw",
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "withdrawEvidenceRequest",
					tags,
					summary: "Take a request back that is not settled",
					params: requestParam,
					response: { 201: requestItem },
				},
			},
			(request, reply) =>
				turning(request, reply, request.params.id, "withdrawn", (before, view) => requestWithdrawn(before, view.today)),
		);
	};

/** @throws GatehouseError GH-HTTP-002 for evidence that is not the party's own. */
function requireOwn({ model, party }: PartyView, evidence: readonly string[]): void {
	const { city } = requireCity(model);
	const issues = evidence.flatMap((id, index): Issue[] => {
		if (memberOf(city.evidence, id)?.providedBy === party.organisation) return [];
		return [{ code: "GH-HTTP-002", path: ["evidence", index], message: `there is no \`${id}\` among your evidence` }];
	});
	if (issues.length > 0) throw invalid("the answer names what is not yours", issues);
}

function oneRequest(house: House, principal: Principal, id: string): Promise<RequestItem> {
	return readAsParty(house, principal, async (trx, view) => {
		const found = await findRequest(trx, id);
		const of = (await loadAssessments(trx)).find(({ uid }) => uid === found?.assessment);
		if (found === undefined || of === undefined) throw unseen("evidence requests", id);
		return requestItemOf({ ...view, at: view.today }, of.value.number, found);
	});
}
