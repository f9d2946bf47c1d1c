import { afterAll, beforeAll, describe } from "vitest";
import { STORES } from "../support/stores.ts";
import { testCare, testFirstStart } from "./accounts/care.ts";
import { testKeys } from "./accounts/keys.ts";
import { testSecondFactors } from "./accounts/second-factors.ts";
import { type AccountsServer, openAccountsServer } from "./accounts/server.ts";
import { testSigningIn } from "./accounts/signing-in.ts";
import { testSingleSignOn } from "./accounts/single-sign-on.ts";

for (const { kind, makePlace } of STORES) {
	if (makePlace === null) continue;
	describe(`accounts, ${kind} store`, () => {
		let server: AccountsServer;
		beforeAll(async () => {
			server = await openAccountsServer(makePlace);
		});
		afterAll(() => server.close());
		testSigningIn(() => server);
		testSecondFactors(() => server);
		testKeys(() => server);
		testCare(() => server);
		testSingleSignOn(() => server);
	});
	testFirstStart(kind, makePlace);
}
