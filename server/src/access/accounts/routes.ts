import { requireStorable } from "../../http/storable.ts";
import type { Routes } from "../../http/wire.ts";
import { keyRoutes } from "../keys/key-routes.ts";
import { accountCareRoutes } from "./account-care-routes.ts";
import { accountRoutes } from "./account-routes.ts";
import type { Accounts } from "./accounts.ts";
import { meRoutes } from "./me-routes.ts";
import { passkeyRoutes } from "./passkey-routes.ts";
import { passwordRoutes } from "./password-routes.ts";
import { providerRoutes } from "./provider-routes.ts";
import { secondFactorRoutes } from "./second-factor-routes.ts";
import { ssoRoutes } from "./sso-routes.ts";

/** Accounts: signing in, the own account, everybody's accounts. Of the library's own routes only these are open. */
export const accountsRoutes =
	(accounts: Accounts): Routes =>
	async (app) => {
		const { house } = accounts;
		// What the library is handed goes into the store as it is.
		app.addHook("preHandler", async ({ body }) => requireStorable(body));
		for (const routes of [
			passwordRoutes(accounts),
			secondFactorRoutes(accounts),
			passkeyRoutes(accounts),
			ssoRoutes(accounts),
			meRoutes(accounts),
			keyRoutes(house),
			accountRoutes(accounts),
			accountCareRoutes(house),
			providerRoutes(accounts),
		]) {
			await app.register(routes);
		}
	};
