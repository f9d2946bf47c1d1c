import {
	type Assessment,
	freeze,
	GatehouseError,
	requireStep,
	stepped,
	subjectOn,
	versionOn,
} from "@gatehouse/framework";
import { requireAccount, requireOrganisation } from "../../access/duties.ts";
import type { Transaction } from "../../db/open.ts";
import type { House } from "../../house.ts";
import { invalid } from "../../http/compilers.ts";
import { dayOf, dayQuery } from "../../http/day.ts";
import { setEtag } from "../../http/etag.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { factsOf, type LivingCity, requireCity } from "../../record/model.ts";
import { requireIndependent } from "../assessors/conflicts.ts";
import { nameIn } from "../assessors/names.ts";
import { insertAssignment } from "../assignment-store.ts";
import { motion } from "../certificates/motion-shape.ts";
import { insertMotion } from "../certificates/motion-store.ts";
import { motionFor } from "./decide.ts";
import { loadPapers } from "./paper-store.ts";
import { loadRequests } from "./request-store.ts";
import { sendBack } from "./send-back.ts";
import {
	type AssessmentItem,
	assessmentPage,
	assessmentParam,
	assessmentsQuery,
	assessmentView,
	decisionBody,
	nameAssessorBody,
	reasonBody,
	returnBody,
} from "./shape.ts";
import { type Begun, findAssessment, holdAssessment, keepNamed, keepStep, loadAssessments, required } from "./store.ts";
import { tellAssessor, tellHolder } from "./tell.ts";
import { asOf, itemOf, viewOf } from "./view.ts";

const tags = ["assurance"];
const path = "/assessments/:number";

/** How assessments are searched and sorted, for each side. */
export const assessmentListing: Listing<AssessmentItem> = {
	keyOf: ({ number }) => number,
	textOf: ({ number, holder, subject, assessor, certificate }) => [
		number,
		holder.name,
		subject.id,
		subject.name,
		assessor?.name,
		certificate ?? undefined,
	],
	sorts: {
		appliedOn: ({ appliedOn }) => appliedOn,
		until: ({ until }) => until ?? undefined,
		holder: ({ holder }) => holder.name,
		subject: ({ subject }) => subject.name,
		assessor: ({ assessor }) => assessor?.name,
		tier: ({ tier }) => tier,
		grade: ({ grade }) => grade,
		state: ({ state }) => state,
		number: ({ number }) => number,
	},
	defaultSort: "-appliedOn",
};

/** A row for a table. */
export const assessmentRow = ({ holder, subject, assessor, ...rest }: AssessmentItem): object => ({
	...rest,
	holder: holder.id,
	holderName: holder.name,
	subject: subject.id,
	subjectName: subject.name,
	assessor: assessor?.id ?? null,
	assessorName: assessor?.name ?? null,
});

interface Filters {
	readonly state?: string | undefined;
	readonly holder?: string | undefined;
	readonly assessor?: string | undefined;
	readonly subject?: string | undefined;
}

export function keepsAssessment(item: AssessmentItem, { state, holder, assessor, subject }: Filters): boolean {
	const same = (wanted: string | undefined, held: string | undefined) => wanted === undefined || wanted === held;
	return (
		same(state, item.state) &&
		same(holder, item.holder.id) &&
		same(assessor, item.assessor?.id) &&
		same(subject, item.subject.id)
	);
}

/** Assessments as the city sees them: it names who looks, and decides what comes of it. */
export const assessmentRoutes =
	(house: House): Routes =>
	async (app) => {
		const seenOn = (model: LivingCity, at: string) => ({ model, facts: factsOf(model, house.content), at });

		app.get(
			"/assessments",
			{
				config: { access: "assurance.read" },
				schema: {
					operationId: "listAssessments",
					tags,
					summary: "Assessments, from application to decision, as they stood on the day",
					querystring: assessmentsQuery,
					response: { 200: assessmentPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const seen = seenOn(requireCity(await house.record.current()), at);
				const items = (await loadAssessments(house.store.db))
					.flatMap((kept) => asOf(kept, at) ?? [])
					.map((kept) => itemOf(seen, kept))
					.filter((item) => keepsAssessment(item, query));
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "assessments", everyMatch(items, query, assessmentListing).map(assessmentRow));
				}
				return { ...pageThrough(items, query, assessmentListing), at };
			},
		);

		const view = async (number: string, at?: string) => {
			const model = requireCity(await house.record.current());
			const day = at ?? dayOf(house.clock());
			return house.store.db.transaction().execute(async (trx: Transaction) => {
				const kept = required(asOf(required(await findAssessment(trx, number), number), day), number);
				const written = { papers: await loadPapers(trx, kept.uid), requests: await loadRequests(trx, kept.uid) };
				return viewOf(house, seenOn(model, day), kept, written);
			});
		};
		app.get(
			path,
			{
				config: { access: "assurance.read" },
				schema: {
					operationId: "getAssessment",
					tags,
					summary: "One assessment: what it is held against, how far it is, what was found",
					params: assessmentParam,
					querystring: dayQuery,
					response: { 200: assessmentView },
				},
			},
			async (request, reply) => {
				const found = await view(request.params.number, request.query.at);
				setEtag(reply, found.revision);
				return found;
			},
		);

		app.post(
			`${path}/assessor`,
			{
				config: { access: "assurance.assign" },
				schema: {
					operationId: "nameAssessor",
					tags,
					summary: "Give it to an independent assessor, and hold it against the baseline in force",
					params: assessmentParam,
					body: nameAssessorBody,
					response: { 201: assessmentView },
				},
			},
			async (request, reply) => {
				const { body, principal, params } = request;
				requireStorable(body);
				const city = requireOrganisation(principal);
				const by = { actor: principal.name, reason: changeReason(request) };
				await once(house, request, reply, async (writing) => {
					const on = dayOf(writing.now);
					if (body.until < on) {
						const message = `must not be before \`${on}\`, given \`${body.until}\``;
						throw invalid("the body is not valid", [{ code: "GH-HTTP-002", path: ["body", "until"], message }]);
					}
					const model = requireCity(await writing.city());
					const before = required(await holdAssessment(writing.trx, params.number), params.number);
					requireStep(before.value, "assign");
					const frozen = basisOn(house, model, before.value, on);
					const { subject } = before.value.application.scope;
					await requireIndependent(house, writing.trx, model, {
						...{ assessor: body.assessor, subject, at: on, grade: frozen.grade, workload: true },
						requirements: frozen.requirements.map(({ id }) => id),
					});
					const after: Begun = {
						...stepped(before.value, { step: "assign", on, by: city }),
						...{ assessor: body.assessor, until: body.until, frozen },
					};
					await keepNamed(writing.trx, before, after, on);
					await insertAssignment(writing.trx, {
						...{ assessor: body.assessor, subject, from: on, until: body.until, grade: frozen.grade },
						...{ assignedBy: principal.name, assignedAt: writing.now.toISOString(), note: after.number },
					});
					await writing.note({
						...by,
						action: "assessments.assigned",
						target: after.number,
						before: before.value,
						after,
					});
					await tellHolder(writing, after.number, "An assessor was named, and the assessment has begun.");
					const told = { assessor: after.assessor, about: after.number };
					await tellAssessor(writing, told, `You are to assess ${nameIn(model.city, subject)} through ${after.until}.`);
					return { status: 201, headers: { location: `/api/assessments/${after.number}` }, body: {} };
				});
				return view(params.number);
			},
		);

		app.post(
			`${path}/decline`,
			{
				config: { access: "assurance.assign" },
				schema: {
					operationId: "declineApplication",
					tags,
					summary: "Decline an application before it is assessed, with the reason",
					params: assessmentParam,
					body: reasonBody,
					response: { 201: assessmentView },
				},
			},
			async (request, reply) => {
				const { body, principal, params } = request;
				requireStorable(body);
				const city = requireOrganisation(principal);
				const by = { actor: principal.name, reason: changeReason(request) };
				await once(house, request, reply, async (writing) => {
					const before = required(await holdAssessment(writing.trx, params.number), params.number);
					const event = { step: "decline", on: dayOf(writing.now), by: city, reason: body.reason } as const;
					const after = stepped(before.value, event);
					await keepStep(writing.trx, before, after);
					await writing.note({
						...by,
						action: "assessments.declined",
						target: params.number,
						before: before.value,
						after,
					});
					await tellHolder(writing, params.number, `Your application is declined: ${body.reason}`.slice(0, 4000));
					return { status: 201, body: {} };
				});
				return view(params.number);
			},
		);

		app.post(
			`${path}/returns`,
			{
				config: { access: "certificates.decide" },
				schema: {
					operationId: "sendAssessmentBack",
					tags,
					summary: "Send a report back to its assessor with the reason; what was proposed on it falls",
					params: assessmentParam,
					body: returnBody,
					response: { 201: assessmentView },
				},
			},
			async (request, reply) => {
				const { body, principal, params } = request;
				requireStorable(body);
				const why = changeReason(request);
				await once(house, request, reply, async (writing) => {
					await sendBack(writing, params.number, body, { principal, why });
					return { status: 201, body: {} };
				});
				return view(params.number);
			},
		);

		app.post(
			`${path}/decisions`,
			{
				config: { access: "certificates.decide" },
				schema: {
					operationId: "proposeAssessmentDecision",
					tags,
					summary: "Propose to certify what was assessed, or to refuse; another person agrees, and then it is done",
					params: assessmentParam,
					body: decisionBody,
					response: { 201: motion },
				},
			},
			(request, reply) => {
				const { body, principal, params } = request;
				requireStorable(body);
				const proposedBy = requireAccount(principal);
				const proposedFor = requireOrganisation(principal);
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					const asked = await motionFor(house, writing, params.number, body);
					const proposedAt = writing.now.toISOString();
					const kept = await insertMotion(writing.trx, { asked, proposedBy, proposedFor, proposedAt });
					const action = `certificates.proposed-${asked.step}`;
					await writing.note({ actor: principal.name, reason, action, target: kept.id, after: kept });
					return { status: 201, headers: { location: `/api/certificate-motions/${kept.id}` }, body: kept };
				});
			},
		);
	};

/** What the assessment is held against when it begins on a day (ASMT-03). @throws GatehouseError GH-ASMT-001. */
function basisOn(house: House, model: LivingCity, { application }: Assessment, on: string) {
	const facts = factsOf(model, house.content);
	const version = versionOn(facts, on);
	const { subject: id } = application.scope;
	if (version === undefined) throw new GatehouseError("GH-ASMT-001", "no baseline is in force to assess against");
	if (!facts.subjects.has(id)) throw new GatehouseError("GH-ASMT-001", `\`${id}\` is no longer in the city`);
	const subject = subjectOn(facts, id, on);
	if (subject.tier > application.tier) {
		const message = `\`${id}\` is of tier ${subject.tier} by now, and tier ${application.tier} was applied for`;
		throw new GatehouseError("GH-ASMT-001", message);
	}
	const basis = freeze(application, subject, version, on);
	if (basis.requirements.length === 0) throw new GatehouseError("GH-ASMT-001", `nothing is demanded of \`${id}\``);
	return basis;
}
