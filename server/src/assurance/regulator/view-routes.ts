import { COVERAGE_GRADES, type CoveredSubject, coverageOf, coveredSubjects } from "@gatehouse/framework";
import type { FastifyRequest } from "fastify";
import { requireAccount, requireOrganisation } from "../../access/duties.ts";
import type { House } from "../../house.ts";
import { dayOf } from "../../http/day.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import { once } from "../../http/once.ts";
import { changeReason } from "../../http/reason.ts";
import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { factsOf, requireCity } from "../../record/model.ts";
import { recordSurveillance } from "../certificates/issue.ts";
import { readyToSign } from "../certificates/issuer.ts";
import { registeredOf, requireCertificate } from "../certificates/register.ts";
import { numberParam, registeredCertificate } from "../certificates/register-shape.ts";
import {
	coverage,
	coverageQuery,
	coveredPage,
	coveredQuery,
	surveillanceBody,
	surveillancePage,
	surveillanceQuery,
} from "./shape.ts";
import { surveillanceItems, surveillanceListing } from "./surveillance.ts";

const tags = ["assurance"];
const config = { access: "oversight.read" } as const;

const coveredListing: Listing<CoveredSubject> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, name, kind }) => [id, name, kind],
	sorts: {
		name: ({ name }) => name,
		kind: ({ kind }) => kind,
		tier: ({ tier }) => tier,
		grade: ({ grade }) => -COVERAGE_GRADES.indexOf(grade),
		until: ({ until }) => until ?? undefined,
	},
	defaultSort: "-tier",
};

/** How far the city is covered by certificates, and what is looked at in between (REG-01, REG-02). */
export const viewRoutes =
	(house: House, originOf: (request: FastifyRequest) => string): Routes =>
	async (app) => {
		const covered = async (at: string) =>
			coveredSubjects(factsOf(requireCity(await house.record.current()), house.content), at);
		app.get(
			"/assurance/coverage",
			{
				config,
				schema: {
					operationId: "getAssuranceCoverage",
					tags,
					summary: "How many subjects of each tier are certified at which grade on the day, and the share that is not",
					querystring: coverageQuery,
					response: { 200: coverage },
				},
			},
			async ({ query }) => {
				const at = query.at ?? dayOf(house.clock());
				const subjects = await covered(at);
				return coverageOf(
					subjects.filter(({ kind }) => query.kind === undefined || query.kind === kind),
					at,
				);
			},
		);
		app.get(
			"/assurance/subjects",
			{
				config,
				schema: {
					operationId: "listCoveredSubjects",
					tags,
					summary: "Every subject in service on the day, with the highest grade at which it is certified",
					querystring: coveredQuery,
					response: { 200: coveredPage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const items = (await covered(at)).filter(
					({ kind, tier, grade }) =>
						(query.kind === undefined || query.kind === kind) &&
						(query.tier === undefined || query.tier === tier) &&
						(query.grade === undefined || query.grade === grade),
				);
				if (wantsCsv(request, query)) return sendCsv(reply, "coverage", everyMatch(items, query, coveredListing));
				return { ...pageThrough(items, query, coveredListing), at };
			},
		);
		app.get(
			"/assurance/surveillance",
			{
				config: { access: "certificates.read" },
				schema: {
					operationId: "listSurveillance",
					tags,
					summary: "What is to be looked at while certificates run, and what of it was missed",
					querystring: surveillanceQuery,
					response: { 200: surveillancePage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const at = query.at ?? dayOf(house.clock());
				const model = requireCity(await house.record.current());
				const items = surveillanceItems(model, at).filter(
					({ state }) => query.state === undefined || query.state === state,
				);
				if (wantsCsv(request, query)) {
					return sendCsv(reply, "surveillance", everyMatch(items, query, surveillanceListing));
				}
				return { ...pageThrough(items, query, surveillanceListing), at };
			},
		);
		app.post(
			"/certificates/:number/surveillance",
			{
				config: { access: "certificates.examine" },
				schema: {
					operationId: "recordSurveillance",
					tags,
					summary: "Record that an entry of a certificate's plan was looked at, today",
					params: numberParam,
					body: surveillanceBody,
					response: { 201: registeredCertificate },
				},
			},
			async (request, reply) => {
				requireStorable(request.body);
				const { principal, params, body } = request;
				const decider = { person: requireAccount(principal), organisation: requireOrganisation(principal) };
				const by = { actor: principal.name, reason: changeReason(request) };
				const address = originOf(request);
				await readyToSign(house.files);
				return once(house, request, reply, async (writing) => {
					const { id } = requireCertificate(requireCity(await writing.city()), params.number);
					const done = { certificate: id, surveillance: body.entry };
					const reason = body.note === undefined ? {} : { reason: body.note };
					await recordSurveillance(house, writing, { ...done, ...reason }, { deciders: [decider], by, address });
					const model = requireCity(await writing.city());
					const after = requireCertificate(model, params.number);
					const shown = registeredOf(model, after, dayOf(writing.now), { issuer: undefined, signed: undefined });
					return { status: 201, headers: { location: `/api/register/certificates/${after.number}` }, body: shown };
				});
			},
		);
	};
