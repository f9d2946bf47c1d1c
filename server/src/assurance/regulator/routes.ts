import type { FastifyInstance, FastifyRequest } from "fastify";
import type { House } from "../../house.ts";
import type { Routes } from "../../http/wire.ts";
import { keepNotingSuspensions } from "./by-rule.ts";
import { assuranceCalendarRoute } from "./calendar-route.ts";
import { keepAssuranceNotices } from "./notices.ts";
import { sampleRoutes } from "./sample-routes.ts";
import { takeOutRoutes } from "./take-out-routes.ts";
import { viewRoutes } from "./view-routes.ts";

/** The regulator's view of assurance (paper 5.4), and what is due about it. */
export const oversightRoutes =
	(house: House, originOf: (request: FastifyRequest) => string): Routes =>
	async (app) => {
		await app.register(viewRoutes(house, originOf));
		await app.register(sampleRoutes(house));
		await app.register(takeOutRoutes(house));
		await app.register(assuranceCalendarRoute(house));
	};

/** What happens by itself: suspensions by rule are noted, and who has to know of something due is told. */
export function keepOversight(app: FastifyInstance, house: House): void {
	keepNotingSuspensions(app, house);
	keepAssuranceNotices(app, house);
}
