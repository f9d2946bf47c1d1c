import { canonicalJson, GatehouseError, type ReturnedPaper, reportFaults, stepped } from "@gatehouse/framework";
import { requireAccount } from "../../access/duties.ts";
import {
	assessmentFile,
	assessmentListing,
	assessmentPage,
	assessmentParam,
	assessmentRow,
	assessmentsQuery,
	assessmentView,
	type Begun,
	begun,
	findAssessment,
	holdAssessment,
	keepStep,
	keepsAssessment,
	loadPapers,
	loadRequests,
	mergeAnswer,
	paperOrProposal,
	reportBody,
	requestItemOf,
	requirementOf,
	tellHolder,
} from "../../assurance/assessments/index.ts";
import { withinParty } from "../../db/party.ts";
import type { House } from "../../house.ts";
import { dayQuery } from "../../http/day.ts";
import { setEtag } from "../../http/etag.ts";
import { everyMatch, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { requireCity } from "../../record/model.ts";
import { type PartyView, readAsParty, unseen, viewOf } from "../party.ts";
import { assessmentSeen, assessmentsSeen } from "./application-routes.ts";
import { bringBack } from "./paper-routes.ts";
import { holdForWork } from "./working.ts";

const tags = ["requests"];
const path = "/my/assessments/:number";

/** Assessments as their assessor sees them: taken along and brought back, and handed in (ASMT-07, ASMT-09). */
export const myAssessmentRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/assessments",
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "listMyAssessments",
					tags,
					summary: "What the own organisation is to assess, for as long as it is assigned",
					querystring: assessmentsQuery,
					response: { 200: assessmentPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const seen = await assessmentsSeen(house, request.principal, "assessor", query.at);
				const items = seen.items.filter((item) => keepsAssessment(item, query));
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "assessments", everyMatch(items, query, assessmentListing).map(assessmentRow));
				}
				return { ...pageThrough(items, query, assessmentListing), at: seen.at };
			},
		);
		app.get(
			path,
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "getMyAssessment",
					tags,
					summary: "One assessment: its papers, requests and findings, and what is missing to hand in",
					params: assessmentParam,
					querystring: dayQuery,
					response: { 200: assessmentView },
				},
			},
			async (request, reply) => {
				const { number } = request.params;
				const found = await assessmentSeen(house, request.principal, "assessor", number, request.query.at);
				setEtag(reply, found.revision);
				return found;
			},
		);
		app.get(
			`${path}/file`,
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "takeAssessmentAlong",
					tags,
					summary: "The whole assessment as one file, to work on without a connection",
					params: assessmentParam,
					response: { 200: assessmentFile },
				},
			},
			async (request, reply) => {
				const { number } = request.params;
				return readAsParty(house, request.principal, async (trx, view) => {
					const seen = await findAssessment(trx, number);
					if (seen === undefined || view.party.side !== "assessor") throw unseen("assessments", number);
					const { value, uid } = begun(seen);
					reply.header("content-disposition", `attachment; filename="${number.toLowerCase()}.json"`);
					const { model, facts, today: at, sight } = view;
					const papers = new Map((await loadPapers(trx, uid)).map((one) => [one.paper.requirement, one]));
					const requests = await loadRequests(trx, uid);
					const { subject } = value.application.scope;
					return {
						schema: "gatehouse-assessment/1" as const,
						...{ number, application: value.application, frozen: value.frozen },
						subject: facts.subjects.get(subject)?.name ?? subject,
						requests: requests.map((one) => requestItemOf({ model, facts, at, sight }, number, one)),
						procedures: [...house.content.procedures],
						papers: value.frozen.requirements.map(({ id }) => ({
							revision: papers.get(id)?.revision ?? 0,
							text: requirementOf(model, value, id)?.text ?? id,
							paper: paperOrProposal(house, model, value, id, papers.get(id)),
						})),
					};
				});
			},
		);
		app.post(
			`${path}/file`,
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "bringAssessmentBack",
					tags,
					summary: "Bring the file back: papers nobody changed since are taken, conflicts are listed, nothing is lost",
					params: assessmentParam,
					body: assessmentFile,
					response: { 200: mergeAnswer },
				},
			},
			async (request, reply) => {
				const { body, params, principal } = request;
				requireStorable(body);
				const account = requireAccount(principal);
				const view = await viewOf(house, principal);
				const by = { account, name: principal.name, reason: changeReason(request) };
				return once(house, request, reply, async (writing) => {
					const { trx } = writing;
					const of = await withinParty(trx, view.party, view.today, () => holdForWork(trx, view, params.number));
					if (body.number !== params.number) {
						const message = `the file is of ${body.number}, and this is ${params.number}`;
						throw new GatehouseError("GH-ASMT-003", message, { path: ["number"] });
					}
					const papers = body.papers.map(({ revision, paper }) => ({ revision, paper }));
					const written = writtenOf(house, view, of.value, papers);
					return { status: 200, body: await bringBack(house, writing, view, params.number, written, by) };
				});
			},
		);
		app.post(
			`${path}/report`,
			{
				config: { access: "my.assess" },
				schema: {
					operationId: "handInAssessment",
					tags,
					summary: "Hand in what was found; others decide what follows",
					params: assessmentParam,
					body: reportBody,
					response: { 201: assessmentView },
				},
			},
			async (request, reply) => {
				const { body, params, principal } = request;
				requireStorable(body);
				requireAccount(principal);
				const view = await viewOf(house, principal);
				const { number } = params;
				const by = { actor: principal.name, reason: changeReason(request) };
				await once(house, request, reply, async (writing) => {
					const { trx } = writing;
					const { party, today: on } = view;
					const { findings } = requireCity(await writing.city()).city;
					const moved = await withinParty(trx, party, on, async () => {
						await holdForWork(trx, view, number);
						const held = await holdAssessment(trx, number);
						if (held === undefined) throw unseen("assessments", number);
						const { value: assessment, uid } = begun(held);
						const requests = (await loadRequests(trx, uid)).map(({ value }) => value);
						const file = { assessment, papers: await loadPapers(trx, uid), requests, findings };
						const issues = reportFaults(file);
						if (issues.length > 0) {
							throw new GatehouseError("GH-ASMT-005", `${number} cannot be handed in yet`, { issues });
						}
						const event = { step: "report", on, by: party.organisation, reason: body.summary } as const;
						const after = stepped(assessment, event);
						await keepStep(trx, held, after);
						return { before: assessment, after };
					});
					await writing.note({ ...by, action: "assessments.reported", target: number, ...moved });
					await tellHolder(writing, number, "The assessor has handed in; the city decides.");
					return { status: 201, body: {} };
				});
				return assessmentSeen(house, principal, "assessor", number);
			},
		);
	};

/** Of a file brought back, what was written: papers that were only proposed, and left so, stay unwritten. */
function writtenOf(house: House, { model }: PartyView, of: Begun, papers: readonly ReturnedPaper[]): ReturnedPaper[] {
	return papers.filter(({ revision, paper }) => {
		if (revision > 0) return true;
		const proposed = paperOrProposal(house, model, of, paper.requirement, undefined);
		return canonicalJson(proposed) !== canonicalJson(paper);
	});
}
