import { GatehouseError } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { delegatesOf, requireAccount, requireOrganisation, requireOther } from "../../access/duties.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { requireMember } from "../../record/entity-change.ts";
import { requireCity } from "../../record/model.ts";
import { nothingAssessed, requireReducible, takeStep } from "./issue.ts";
import { readyToSign } from "./issuer.ts";
import { motion, motionInput, motionPage, motionParam, motionsQuery } from "./motion-shape.ts";
import { decideMotion, holdMotion, insertMotion, loadMotions, type Motion } from "./motion-store.ts";

const tags = ["assurance"];

const listing: Listing<Motion> = {
	keyOf: ({ id }) => id,
	textOf: ({ certificate, proposedFor, asked }) => [certificate ?? undefined, proposedFor, asked.step],
	sorts: { proposedAt: ({ proposedAt }) => proposedAt, step: ({ asked }) => asked.step },
	defaultSort: "-proposedAt",
};

/** Steps about certificates: one person proposes, another agrees, and then the step is taken (CERT-04). */
export const motionRoutes =
	(house: House, originOf: (request: FastifyRequest) => string): Routes =>
	async (app) => {
		app.get(
			"/certificate-motions",
			{
				config: { access: "certificates.read" },
				schema: {
					operationId: "listCertificateMotions",
					tags,
					summary: "Steps proposed about certificates, and what became of them",
					querystring: motionsQuery,
					response: { 200: motionPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const all = await loadMotions(house.store.db);
				const items = all.filter(({ state }) => query.state === undefined || query.state === state);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "certificate-motions", everyMatch(items, query, listing));
				}
				return pageThrough(items, query, listing);
			},
		);
		app.post(
			"/certificate-motions",
			{
				config: { access: "certificates.decide" },
				preValidation: refuseToIssue,
				schema: {
					operationId: "proposeCertificateStep",
					tags,
					summary: "Propose to reduce, suspend, prolong, lift or withdraw; another person agrees",
					body: motionInput,
					response: { 201: motion },
				},
			},
			(request, reply) => {
				requireStorable(request.body);
				const { principal, body } = request;
				const proposedBy = requireAccount(principal);
				const proposedFor = requireOrganisation(principal);
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					const model = requireCity(await writing.city());
					const about = requireMember(model, "certificates", body.certificate);
					if (body.step === "reduce") requireReducible(about, body.less, dayOf(writing.now));
					const proposedAt = writing.now.toISOString();
					const kept = await insertMotion(writing.trx, { asked: body, proposedBy, proposedFor, proposedAt });
					const note = { actor: principal.name, reason, action: `certificates.proposed-${body.step}`, target: kept.id };
					await writing.note({ ...note, after: kept });
					return { status: 201, headers: { location: `/api/certificate-motions/${kept.id}` }, body: kept };
				});
			},
		);
		app.post(
			"/certificate-motions/:id/agree",
			{
				config: { access: "certificates.decide" },
				schema: {
					operationId: "agreeToCertificateStep",
					tags,
					summary: "Agree to what another person proposed: the step is taken, logged and signed",
					params: motionParam,
					response: { 200: motion },
				},
			},
			async (request, reply) => {
				const { principal } = request;
				const person = requireAccount(principal);
				const organisation = requireOrganisation(principal);
				const by = { actor: principal.name, reason: changeReason(request) };
				const address = originOf(request);
				await readyToSign(house.files);
				return once(house, request, reply, async (writing) => {
					const held = requireOpen(await holdMotion(writing.trx, request.params.id), request.params.id);
					const delegates = await delegatesOf(writing.trx, held.proposedBy, dayOf(writing.now));
					requireOther(principal, { account: held.proposedBy, organisation: null, delegates });
					const deciders = [
						{ person: held.proposedBy, organisation: held.proposedFor },
						{ person, organisation },
					];
					const certificate = await takeStep(house, writing, held, { deciders, by, address });
					const at = writing.now.toISOString();
					const decision = { state: "agreed", by: person, for: organisation, at, certificate } as const;
					return { status: 200, body: await decideMotion(writing.trx, held.id, decision) };
				});
			},
		);
		app.post(
			"/certificate-motions/:id/withdraw",
			{
				config: { access: "certificates.decide" },
				schema: {
					operationId: "withdrawCertificateStep",
					tags,
					summary: "Withdraw one's own proposal while it is open",
					params: motionParam,
					response: { 200: motion },
				},
			},
			(request, reply) => {
				const { principal } = request;
				const by = requireAccount(principal);
				const reason = changeReason(request);
				return once(house, request, reply, async (writing) => {
					const held = requireOpen(await holdMotion(writing.trx, request.params.id), request.params.id);
					if (held.proposedBy !== by) {
						throw new GatehouseError("GH-DUTY-001", "a proposal is withdrawn by who made it, and by nobody else");
					}
					const at = writing.now.toISOString();
					const { certificate } = held;
					const decision = { state: "withdrawn", by, for: principal.organisation, at, certificate } as const;
					const after = await decideMotion(writing.trx, held.id, decision);
					const note = { actor: principal.name, reason, action: "certificates.proposal-withdrawn", target: held.id };
					await writing.note({ ...note, before: held, after });
					return { status: 200, body: after };
				});
			},
		);
	};

/** A certificate is issued on an assessment, and proposed of it (CERT-12). @throws GatehouseError GH-CERT-011. */
async function refuseToIssue({ body }: FastifyRequest): Promise<void> {
	const isIssue = typeof body === "object" && body !== null && "step" in body && body.step === "issue";
	if (isIssue) throw nothingAssessed();
}

function requireOpen(held: Motion | undefined, id: string): Motion {
	if (held === undefined) throw new GatehouseError("GH-HTTP-001", `there is no proposal \`${id}\``);
	if (held.state === "open") return held;
	throw new GatehouseError("GH-CERT-009", `the proposal was ${held.state} at ${held.decidedAt ?? "some time"}`);
}
