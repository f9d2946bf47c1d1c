import type { House } from "../house.ts";
import type { Routes } from "../http/wire.ts";
import { matrixRoutes } from "./matrix/routes.ts";
import { switchRoutes } from "./switch/routes.ts";

/** Who answers for what, on a normal day and under attack. */
export const responsibilityRoutes =
	(house: House): Routes =>
	async (app) => {
		await app.register(matrixRoutes(house));
		await app.register(switchRoutes(house));
	};
