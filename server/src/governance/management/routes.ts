import { postureDocument } from "@gatehouse/formats";
import {
	decisionsOn,
	GatehouseError,
	officesOn,
	type PostureReport,
	postureReport,
	quarterNamed,
	quartersUntil,
} from "@gatehouse/framework";
import { z } from "zod";
import type { House } from "../../house.ts";
import type { Routes } from "../../http/wire.ts";
import { factsOf } from "../../record/model.ts";
import { breachesOn } from "../breaches.ts";
import { frictionFacts } from "../friction/store.ts";
import { governed } from "../records.ts";
import { sendReport } from "../send-report.ts";
import { managementAnswer, managementQuery, postureAnswer, postureQuery, quarterParam } from "./shape.ts";

const tags = ["governance"];
const config = { access: "governance.read" } as const;
const QUARTERS = 8;

/** Senior management: duties, training, decisions and the posture report of each quarter. */
export const managementRoutes =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/management",
			{
				config,
				schema: {
					operationId: "getManagement",
					tags,
					summary: "Offices at the top with duties, holders and training, and the decisions to follow up",
					querystring: managementQuery,
					response: { 200: managementAnswer },
				},
			},
			async (request) => {
				const { model, facts, at } = await governed(house, request.query.at);
				const { city } = model;
				return {
					at,
					offices: officesOn(house.content.offices, city, at),
					decisions: decisionsOn(city.minutes, at).map((decision) => ({
						...decision,
						ownerName: facts.actors.get(decision.owner)?.name ?? decision.owner,
					})),
					quarters: quartersUntil(at, QUARTERS).map(({ name }) => name),
				};
			},
		);
		app.get(
			"/posture-reports/:quarter",
			{
				config,
				schema: {
					operationId: "getPostureReport",
					tags,
					summary: "Where the city stands at the end of a quarter",
					params: quarterParam,
					response: { 200: postureAnswer },
				},
			},
			async (request) => reportOf(house, request.params.quarter),
		);
		app.get(
			"/posture-reports/:quarter/file",
			{
				config,
				schema: {
					operationId: "getPostureReportFile",
					tags,
					summary: "The posture report to be printed or read as text",
					produces: ["application/pdf", "text/markdown"],
					params: quarterParam,
					querystring: postureQuery,
					response: { 200: z.string() },
				},
			},
			async (request, reply) => {
				const report = await reportOf(house, request.params.quarter);
				const { model } = await governed(house, undefined);
				const { actors } = factsOf(model, house.content);
				const checks = new Map(house.content.readiness.checks.map(({ id, name }) => [id, name]));
				const document = postureDocument(report, {
					city: model.city.city.name,
					actor: (id) => actors.get(id)?.name ?? id,
					check: (id) => checks.get(id) ?? id,
				});
				return sendReport(reply, `posture-${report.quarter}`, document, request.query.format);
			},
		);
	};

/** @throws GatehouseError GH-GOVN-008 for a quarter that has not begun. */
async function reportOf(house: House, name: string): Promise<PostureReport> {
	const quarter = quarterNamed(name);
	const { model, facts, today, outcomes } = await governed(house, undefined);
	if (quarter.from > today) throw new GatehouseError("GH-GOVN-008", `\`${name}\` begins on ${quarter.from}`);
	const friction = await frictionFacts(house, model);
	const breaches = await breachesOn(house.store.db, model, house.content, today);
	return postureReport({ facts, content: house.content, friction, outcomes, breaches }, quarter, today);
}
