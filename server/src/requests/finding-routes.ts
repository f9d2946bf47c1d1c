import { randomBytes } from "node:crypto";
import {
	assessmentState,
	corrected,
	type Finding,
	findingBreach,
	findingDue,
	GatehouseError,
	isThirdParty,
	takenBack,
	tiersOn,
	verified,
	versionOn,
} from "@gatehouse/framework";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";
import type { Principal } from "../access/principal.ts";
import { findAssessment } from "../assurance/assessments/index.ts";
import { moveFinding, notYours, withoutAbsent } from "../assurance/finding-change.ts";
import {
	correctionBody,
	findingBody,
	findingItem,
	findingPage,
	findingsQuery,
	verdictBody,
	withdrawalBody,
} from "../assurance/finding-shape.ts";
import {
	type FindingItem,
	findingItems,
	findingListing,
	findingRow,
	findingStore,
	houseBehind,
	keepsFinding,
} from "../assurance/index.ts";
import type { House } from "../house.ts";
import { invalid } from "../http/compilers.ts";
import { dayQuery } from "../http/day.ts";
import { setEtag } from "../http/etag.ts";
import { everyMatch, pageThrough, sendCsv, wantsCsv } from "../http/list.ts";
import { once } from "../http/once.ts";
import { changeReason } from "../http/reason.ts";
import { slugParam } from "../http/shapes.ts";
import { requireStorable } from "../http/storable.ts";
import type { Routes } from "../http/wire.ts";
import { creation } from "../record/entity-change.ts";
import { memberOf } from "../record/model.ts";
import type { Writing } from "../record/record.ts";
import { type PartyView, readAsParty, unseen, viewOf } from "./party.ts";
import { tell } from "./tell.ts";

const tags = ["requests"];
const path = "/my/findings/:id";

/** Findings: an assessor writes them about what it is assigned, a supplier corrects those about its own (DUTY-03). */
export const myFindingRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/findings",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyFindings",
					tags,
					summary: "Findings about the own subjects, or about those assigned",
					querystring: findingsQuery,
					response: { 200: findingPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const view = await viewOf(house, request.principal);
				const at = query.at ?? view.today;
				const items = findingsSeen(view, at).filter((item) => keepsFinding(item, query));
				if (wantsCsv(request, query)) {
					const all = everyMatch(items, query, findingListing);
					return sendCsv(reply, "findings", all.map(findingRow));
				}
				return { ...pageThrough(items, query, findingListing), at };
			},
		);
		app.get(
			path,
			{
				config: { access: "my.read" },
				schema: {
					operationId: "getMyFinding",
					tags,
					summary: "One finding about what is seen",
					params: slugParam,
					querystring: dayQuery,
					response: { 200: findingItem },
				},
			},
			async (request, reply) => {
				const view = await viewOf(house, request.principal);
				const found = seenFinding(view, request.params.id, request.query.at ?? view.today);
				setEtag(reply, found.revision);
				return found;
			},
		);
		app.post(
			"/my/findings",
			{
				config: { access: "my.findings" },
				schema: {
					operationId: "writeFinding",
					tags,
					summary: "Write a finding about a subject that is assigned today",
					body: findingBody,
					response: { 201: findingItem },
				},
			},
			async (request, reply) => {
				const { body, principal } = request;
				requireStorable(body);
				const view = await viewOf(house, principal);
				requireAuthor(view, body.subject);
				if (body.assessment !== undefined) await requireWithin(house, principal, body.assessment, body.subject);
				const reason = changeReason(request);
				const { id } = await once(house, request, reply, async (writing) => {
					const value = findingFrom(view, body);
					await writing.change((model, revision) => ({
						...creation(model, revision, "findings", value, { actor: principal.name, reason }),
						party: view.party,
						store: (trx) => findingStore.insert(trx, [{ value, revision }]),
					}));
					await tellOf(
						writing,
						view,
						value,
						`${value.title}. To be corrected ${value.due === undefined ? "in due course" : `by ${value.due}`}.`,
					);
					return { status: 201, headers: { location: `/api/my/findings/${value.id}` }, body: { id: value.id } };
				});
				return seenFinding(await viewOf(house, principal), id, view.today);
			},
		);

		/** Moves a finding that is seen on, in the party's own role. */
		const moving = async (
			request: FastifyRequest & { readonly principal: Principal },
			reply: FastifyReply,
			id: string,
			move: (finding: Finding, view: PartyView) => Finding,
		) => {
			requireStorable(request.body);
			const view = await viewOf(house, request.principal);
			seenFinding(view, id, view.today);
			const by = { principal: request.principal, reason: changeReason(request), party: view.party };
			await once(house, request, reply, async (writing) => {
				await moveFinding(writing, id, by, (finding) => move(finding, view));
				return { status: 201, body: {} };
			});
			return seenFinding(await viewOf(house, request.principal), id, view.today);
		};
		const moveRoute = <B extends z.ZodObject>(
			what: "corrections" | "verdicts" | "withdrawal",
			said: {
				readonly access: "my.answer" | "my.findings";
				readonly operationId: string;
				readonly summary: string;
				readonly body: B;
			},
			move: (finding: Finding, view: PartyView, body: z.output<B>) => Finding,
		) => {
			const { access, operationId, summary, body } = said;
			app.post<{ Params: { id: string } }>(
				`${path}/${what}`,
				{
					config: { access },
					schema: { operationId, tags, summary, params: slugParam, body, response: { 201: findingItem } },
				},
				(request, reply) =>
					moving(request, reply, request.params.id, (finding, view) =>
						move(finding, view, request.body as z.output<B>),
					),
			);
		};
		moveRoute(
			"corrections",
			{
				access: "my.answer",
				operationId: "correctMyFinding",
				summary: "Say what caused a finding about the own, and what is done about it",
				body: correctionBody,
			},
			(finding, { party, today }, body) => {
				if (party.side !== "supplier") throw notYours(finding.id);
				return corrected(finding, withoutAbsent({ ...body, on: today, by: party.organisation }));
			},
		);
		moveRoute(
			"verdicts",
			{
				access: "my.findings",
				operationId: "verifyCorrection",
				summary: "Say whether the correction helped",
				body: verdictBody,
			},
			(finding, view, body) => {
				requireAuthor(view, finding.subject);
				return verified(finding, { ...body, on: view.today, by: view.party.organisation });
			},
		);
		moveRoute(
			"withdrawal",
			{
				access: "my.findings",
				operationId: "withdrawFinding",
				summary: "Take an own finding back, with the reason",
				body: withdrawalBody,
			},
			(finding, { party, today }, body) => {
				if (finding.by !== party.organisation) {
					throw new GatehouseError("GH-HTTP-008", `\`${finding.id}\` was written by another assessor`);
				}
				return takenBack(finding, { ...body, on: today, by: party.organisation });
			},
		);
	};

function findingsSeen({ facts, model, sight }: PartyView, at: string): FindingItem[] {
	const seen = model.city.findings.filter(({ subject }) => sight.subject(subject));
	return findingItems(seen, model, facts, at);
}

function seenFinding({ facts, model, sight }: PartyView, id: string, at: string): FindingItem {
	const known = memberOf(model.city.findings, id);
	const seen = known !== undefined && sight.subject(known.subject) ? [known] : [];
	const [found] = findingItems(seen, model, facts, at);
	if (found === undefined) throw unseen("findings", id);
	return found;
}

/** @throws GatehouseError GH-HTTP-002 for what is not assigned, GH-DUTY-001 for what the own house has a part in (DUTY-03). */
function requireAuthor({ party, sight, model }: PartyView, subject: string): void {
	if (party.side === "assessor" && !sight.subject(subject)) {
		const message = `\`${subject}\` is not assigned to you today`;
		throw invalid("the finding is about nothing that is assigned", [
			{ code: "GH-HTTP-002", path: ["subject"], message },
		]);
	}
	const about = houseBehind(model.city, subject);
	const breach = findingBreach({ ...party, about });
	if (breach !== undefined) throw new GatehouseError("GH-DUTY-001", `${breach.text} (${breach.rule})`);
}

/** @throws GatehouseError GH-HTTP-002 when the assessment is not theirs to work on, or about something else. */
async function requireWithin(house: House, principal: Principal, number: string, subject: string): Promise<void> {
	const found = await readAsParty(house, principal, (trx) => findAssessment(trx, number));
	if (found !== undefined && assessmentState(found.value) === "under-assessment") {
		if (found.value.application.scope.subject === subject) return;
	}
	const message = `\`${number}\` is no assessment of \`${subject}\` that you work on`;
	throw invalid("the finding is written within another assessment", [
		{ code: "GH-HTTP-002", path: ["assessment"], message },
	]);
}

function findingFrom(view: PartyView, body: z.output<typeof findingBody>): Finding {
	const { facts, today, party } = view;
	const tier = tiersOn(facts, today).get(body.subject)?.tier ?? 1;
	const due = findingDue(versionOn(facts, today)?.document, body.severity, tier, today);
	return {
		...body,
		// Made here, and ending in 64 random bits, so that it says nothing about others.
		id: `finding-${randomBytes(8).toString("hex")}`,
		by: party.organisation,
		on: today,
		...(due === undefined ? {} : { due }),
		corrections: [],
	};
}

/** Who answers for the subject is told, when it is a supplier. */
async function tellOf({ trx, now }: Writing, { facts }: PartyView, finding: Finding, text: string): Promise<void> {
	const organisation = facts.subjects.get(finding.subject)?.provider;
	if (organisation === undefined || !isThirdParty(facts.subjects.get(organisation)?.degree ?? null)) return;
	const notice = {
		organisation,
		side: "supplier",
		kind: "finding",
		evidence: finding.id,
		day: null,
		threshold: null,
	} as const;
	await tell(trx, [{ ...notice, title: facts.subjects.get(finding.subject)?.name ?? finding.subject, text }], now);
}
