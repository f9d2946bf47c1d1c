import { decide, decision, type Target, timeline } from "@gatehouse/framework";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import type { Routes } from "../http/wire.ts";
import { entityRoutes } from "../record/entity-routes.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { decisionRoutes } from "./decision-routes.ts";
import { suspensionKind, tierOverrideKind, waiverKind } from "./lists.ts";
import { previewQuery, timelineAnswer, timelineQuery } from "./shape.ts";
import { waiverRequestRoutes } from "./waiver-request-routes.ts";

const tags = ["gate"];
const config = { access: "gate.read" } as const;

/** The gate: may this be connected on that day, and why. */
export const gateRoutes =
	(house: House): Routes =>
	async (app) => {
		await app.register(decisionRoutes(house));
		await app.register(waiverRequestRoutes(house));
		entityRoutes(app, house, waiverKind);
		entityRoutes(app, house, tierOverrideKind);
		entityRoutes(app, house, suspensionKind);

		app.get(
			"/gate/preview",
			{
				config,
				schema: {
					operationId: "previewDecision",
					tags,
					summary: "Decide for a day without keeping the decision",
					querystring: previewQuery,
					response: { 200: decision },
				},
			},
			async (request) => {
				const at = request.query.at ?? dayOf(house.clock());
				const facts = factsOf(requireCity(await house.record.current()), house.content);
				return decide(facts, targetOf(request.query), at);
			},
		);
		app.get(
			"/gate/timeline",
			{
				config,
				schema: {
					operationId: "gateTimeline",
					tags,
					summary: "How the answer changes over a stretch of days while nothing else changes",
					querystring: timelineQuery,
					response: { 200: timelineAnswer },
				},
			},
			async (request) => {
				const { from, to } = request.query;
				const facts = factsOf(requireCity(await house.record.current()), house.content);
				const target = targetOf(request.query);
				const segments = timeline(facts, target, from, to).map(({ began, ended, ...segment }) => ({
					...segment,
					reasonsChanged: began,
					reasonsEnded: ended,
				}));
				const { kind, id, name } = facts.subjects.get(target.id) ?? {
					kind: "engagement",
					id: target.id,
					name: target.id,
				};
				return { target: { kind, id, name }, segments };
			},
		);
	};

/** The schema of the query sees to it that exactly one of the two is there. */
function targetOf(query: {
	readonly engagement?: string | undefined;
	readonly subject?: string | undefined;
}): Exclude<Target, { kind: "proposal" }> {
	if (query.engagement !== undefined) return { kind: "engagement", id: query.engagement };
	return { kind: "subject", id: query.subject ?? "" };
}
