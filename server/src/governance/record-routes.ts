import type { House } from "../house.ts";
import type { Routes } from "../http/wire.ts";
import { entityRoutes } from "../record/entity-routes.ts";
import { bodiesRoutes } from "./bodies/routes.ts";
import { citiesRoutes } from "./cities/routes.ts";
import { frictionRoutes } from "./friction/routes.ts";
import { studyKind } from "./lists.ts";
import { managementRoutes } from "./management/routes.ts";
import { readinessRoutes } from "./readiness/routes.ts";

/** How the city governs beside who answers for what: cities compared, bodies, readiness, management, speed. */
export const governanceRecordRoutes =
	(house: House): Routes =>
	async (app) => {
		entityRoutes(app, house, studyKind);
		await app.register(citiesRoutes(house));
		await app.register(bodiesRoutes(house));
		await app.register(readinessRoutes(house));
		await app.register(frictionRoutes(house));
		await app.register(managementRoutes(house));
	};
