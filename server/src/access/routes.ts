import type { House } from "../house.ts";
import type { Routes } from "../http/wire.ts";
import { membershipRoutes } from "./membership-routes.ts";
import { policyRoute } from "./policy-route.ts";
import { teamRoutes } from "./team-routes.ts";

/** Who may what, and who acts for whom. */
export const accessRoutes =
	(house: House): Routes =>
	async (app) => {
		await app.register(policyRoute);
		await app.register(membershipRoutes(house));
		await app.register(teamRoutes(house));
	};
