import type { Procedure, RecognisedScheme } from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { everyMatch, type Listing, pageThrough, sendCsv, wantsCsv } from "../../http/list.ts";
import type { Routes } from "../../http/wire.ts";
import { procedurePage, proceduresQuery, schemePage, schemesQuery } from "./shape.ts";

const schemes: Listing<RecognisedScheme> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, name, issuedBy, note, credit, conditions }) => [
		id,
		name,
		issuedBy,
		note,
		...credit.flatMap(({ requirements }) => requirements),
		...conditions.map(({ text }) => text),
	],
	sorts: { name: ({ name }) => name, atMostDays: ({ atMostDays }) => atMostDays, id: ({ id }) => id },
	defaultSort: "name",
};

const procedures: Listing<Procedure> = {
	keyOf: ({ id }) => id,
	textOf: ({ id, objective, evidence, steps }) => [id, objective, ...evidence, ...steps.map(({ text }) => text)],
	sorts: { id: ({ id }) => id },
	defaultSort: "id",
};

/** What assessors work by: which certificates of other schemes count for what, and how evidence is looked at. */
export const catalogueRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/recognised-schemes",
			{
				config: { access: "baseline.read" },
				schema: {
					operationId: "listRecognisedSchemes",
					tags: ["assurance"],
					summary: "Certificates of other schemes, and how much of an assessment each may stand in for",
					querystring: schemesQuery,
					response: { 200: schemePage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const items = house.content.recognised.filter(
					({ credit }) =>
						query.requirement === undefined ||
						credit.some(({ requirements }) => requirements.includes(query.requirement ?? "")),
				);
				if (!wantsCsv(request, query)) return pageThrough(items, query, schemes);
				const rows = everyMatch(items, query, schemes).flatMap(({ credit, conditions, scopes, ...rest }) =>
					credit.map(({ requirements, upToGrade, levels = [] }) => ({
						...rest,
						scopes: scopes.join(" "),
						requirements: requirements.join(" "),
						upToGrade,
						levels: levels.join(" "),
						conditions: conditions.map(({ text }) => text).join("; "),
					})),
				);
				return sendCsv(reply, "recognised-schemes", rows);
			},
		);
		app.get(
			"/assessment-procedures",
			{
				config: { access: "baseline.read" },
				schema: {
					operationId: "listAssessmentProcedures",
					tags: ["assurance"],
					summary: "How evidence of each type is looked at, deeper at higher tiers",
					querystring: proceduresQuery,
					response: { 200: procedurePage },
				},
			},
			async (request, reply) => {
				const { query } = request;
				const { content } = house;
				if (!wantsCsv(request, query)) return pageThrough(content.procedures, query, procedures);
				const rows = everyMatch(content.procedures, query, procedures).flatMap(({ steps, evidence, ...rest }) =>
					steps.map((step) => ({ ...rest, evidence: evidence.join(" "), ...step })),
				);
				return sendCsv(reply, "assessment-procedures", rows);
			},
		);
	};
