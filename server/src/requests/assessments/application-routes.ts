import {
	type Application,
	type Assessment,
	applicationFaults,
	GatehouseError,
	stepped,
	subjectOn,
	tiersOn,
} from "@gatehouse/framework";
import type { Principal } from "../../access/principal.ts";
import {
	type AssessmentItem,
	type AssessmentView,
	applicationBody,
	asOf,
	assessmentListing,
	assessmentPage,
	assessmentParam,
	assessmentRow,
	assessmentsQuery,
	assessmentView,
	findAssessment,
	holdAssessment,
	insertAssessment,
	itemOf,
	keepStep,
	keepsAssessment,
	loadAssessments,
	loadPapers,
	loadRequests,
	newNumber,
	reasonBody,
	removeAssignmentsFor,
	tellAssessor,
	viewOf as viewOfAssessment,
} from "../../assurance/assessments/index.ts";
import { type Party, withinParty } from "../../db/party.ts";
import type { House } from "../../house.ts";
import { invalid } from "../../http/compilers.ts";
import { dayQuery } from "../../http/day.ts";
import { setEtag } from "../../http/etag.ts";
import { everyMatch, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { type PartyView, readAsParty, unseen, viewOf } from "../party.ts";

const tags = ["requests"];

/** What a party sees of the assessments that are its own affair, as they stood on a day; of each side its own list. */
export function assessmentsSeen(
	house: House,
	principal: Principal,
	side: Party["side"],
	at?: string,
): Promise<{ readonly items: AssessmentItem[]; readonly at: string }> {
	return readAsParty(house, principal, async (trx, view) => {
		const day = at ?? view.today;
		if (view.party.side !== side) return { items: [], at: day };
		const kept = (await loadAssessments(trx)).flatMap((one) => asOf(one, day) ?? []);
		return { items: kept.map((one) => itemOf({ ...view, at: day }, one)), at: day };
	});
}

/** One of them, with what its side sees of it. @throws GatehouseError GH-HTTP-001. */
export function assessmentSeen(
	house: House,
	principal: Principal,
	side: Party["side"],
	number: string,
	at?: string,
): Promise<AssessmentView> {
	const what = side === "supplier" ? "applications" : "assessments";
	return readAsParty(house, principal, async (trx, view) => {
		const day = at ?? view.today;
		const found = view.party.side === side ? await findAssessment(trx, number) : undefined;
		const kept = found === undefined ? undefined : asOf(found, day);
		if (kept === undefined) throw unseen(what, number);
		const written = {
			papers: side === "assessor" ? await loadPapers(trx, kept.uid) : null,
			requests: await loadRequests(trx, kept.uid),
		};
		return viewOfAssessment(house, { ...view, at: day }, kept, written);
	});
}

/** A supplier applies to be certified, sees how far it is, and takes it back while nothing is reported. */
export const applicationRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/my/applications",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "listMyApplications",
					tags,
					summary: "What the own organisation applied to have certified; empty for an assessor",
					querystring: assessmentsQuery,
					response: { 200: assessmentPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const seen = await assessmentsSeen(house, request.principal, "supplier", query.at);
				const items = seen.items.filter((item) => keepsAssessment(item, query));
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "applications", everyMatch(items, query, assessmentListing).map(assessmentRow));
				}
				return { ...pageThrough(items, query, assessmentListing), at: seen.at };
			},
		);
		app.get(
			"/my/applications/:number",
			{
				config: { access: "my.read" },
				schema: {
					operationId: "getMyApplication",
					tags,
					summary: "One application: how far it is, what is asked, what was found",
					params: assessmentParam,
					querystring: dayQuery,
					response: { 200: assessmentView },
				},
			},
			async (request, reply) => {
				const { number } = request.params;
				const found = await assessmentSeen(house, request.principal, "supplier", number, request.query.at);
				setEtag(reply, found.revision);
				return found;
			},
		);
		app.post(
			"/my/applications",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "applyForCertificate",
					tags,
					summary: "Apply to have the own organisation, a service, versions of a product or a site certified",
					body: applicationBody,
					response: { 201: assessmentView },
				},
			},
			async (request, reply) => {
				const { body, principal } = request;
				requireStorable(body);
				const view = await viewOf(house, principal);
				requireFitting(view, body);
				const by = { actor: principal.name, reason: changeReason(request) };
				const { number } = await once(house, request, reply, async (writing) => {
					const { party, today: on } = view;
					const value: Assessment = {
						number: newNumber(writing.now.getUTCFullYear()),
						holder: party.organisation,
						application: body,
						events: [{ step: "apply", on, by: party.organisation }],
					};
					await withinParty(writing.trx, party, on, () => insertAssessment(writing.trx, value));
					await writing.note({ ...by, action: "assessments.applied", target: value.number, after: value });
					const { number } = value;
					return { status: 201, headers: { location: `/api/my/applications/${number}` }, body: { number } };
				});
				return assessmentSeen(house, principal, "supplier", number);
			},
		);
		app.post(
			"/my/applications/:number/withdraw",
			{
				config: { access: "my.answer" },
				schema: {
					operationId: "withdrawApplication",
					tags,
					summary: "Take an application back before its assessor has handed in",
					params: assessmentParam,
					body: reasonBody,
					response: { 201: assessmentView },
				},
			},
			async (request, reply) => {
				const { body, principal, params } = request;
				requireStorable(body);
				const view = await viewOf(house, principal);
				const seen = await assessmentSeen(house, principal, "supplier", params.number);
				const by = { actor: principal.name, reason: changeReason(request) };
				await once(house, request, reply, async (writing) => {
					const { party, today: on } = view;
					const moved = await withinParty(writing.trx, party, on, async () => {
						const before = await holdAssessment(writing.trx, params.number);
						if (before === undefined) {
							throw new GatehouseError("GH-ASMT-002", `${params.number} is ${seen.state} and not withdrawn any more`);
						}
						const event = { step: "withdraw", on, by: party.organisation, reason: body.reason } as const;
						const after = stepped(before.value, event);
						await keepStep(writing.trx, before, after);
						return { before: before.value, after };
					});
					// Who was to assess it has no reason left to see anything of it.
					await removeAssignmentsFor(writing.trx, params.number);
					await writing.note({ ...by, action: "assessments.withdrawn", target: params.number, ...moved });
					const { assessor } = moved.before;
					if (assessor !== undefined) {
						const text = "The application was taken back: the assessment is over.";
						await tellAssessor(writing, { assessor, about: params.number }, text);
					}
					return { status: 201, body: {} };
				});
				return assessmentSeen(house, principal, "supplier", params.number);
			},
		);
	};

/** @throws GatehouseError GH-HTTP-002 for what is not theirs, GH-ASMT-001 in it for what does not fit (ASMT-02). */
function requireFitting({ party, sight, facts, today }: PartyView, application: Application): void {
	const { subject: id } = application.scope;
	if (party.side !== "supplier" || !sight.subject(id)) {
		const message = `\`${id}\` is none of your subjects`;
		throw invalid("the application is about nothing of yours", [
			{ code: "GH-ASMT-001", path: ["scope", "subject"], message },
		]);
	}
	const subject = { ...subjectOn(facts, id, today), tier: tiersOn(facts, today).get(id)?.tier ?? 1 };
	const issues = applicationFaults(application, subject);
	if (issues.length > 0) throw new GatehouseError("GH-ASMT-001", "the application does not fit", { issues });
}
