import {
	type Content,
	earlierOf,
	quartersUntil,
	type Readiness,
	readinessOn,
	readinessTrend,
} from "@gatehouse/framework";
import type { House } from "../../house.ts";
import { dayOf, dayQuery } from "../../http/day.ts";
import type { Routes } from "../../http/wire.ts";
import { entityRoutes } from "../../record/entity-routes.ts";
import { breachesOn } from "../breaches.ts";
import { readinessKind } from "../lists.ts";
import { governed } from "../records.ts";
import { readinessAnswer } from "./shape.ts";

/** How many ends of quarters the trend looks back over. */
const QUARTERS = 6;

/** Whether SOC and CSIRT are ready, and what was entered to show it. */
export const readinessRoutes =
	(house: House): Routes =>
	async (app) => {
		entityRoutes(app, house, readinessKind);

		app.get(
			"/readiness",
			{
				config: { access: "governance.read" },
				schema: {
					operationId: "getReadiness",
					tags: ["governance"],
					summary: "The 22 checks of SOC and CSIRT on the day, the levels, what to do first, and the trend",
					querystring: dayQuery,
					response: { 200: readinessAnswer },
				},
			},
			async (request) => {
				const { model, facts, at } = await governed(house, request.query.at);
				const { readiness } = house.content;
				const today = dayOf(house.clock());
				const breaches = await breachesOn(house.store.db, model, house.content, today);
				const days = quartersUntil(at, QUARTERS).map(({ until }) => earlierOf(until, at));
				return {
					...withOwners(readinessOn(facts, readiness, at, breaches(at)), house.content),
					trend: readinessTrend(facts, readiness, days, today, breaches),
				};
			},
		);
	};

function withOwners({ checks, ...rest }: Readiness, { offices }: Content) {
	const names = new Map(offices.map(({ id, name }) => [id, name]));
	return { ...rest, checks: checks.map((check) => ({ ...check, ownerName: names.get(check.owner) ?? check.owner })) };
}
