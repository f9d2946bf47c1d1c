import { afterAll, beforeAll, describe } from "vitest";
import { STORES } from "../support/stores.ts";
import { testBreakGlass } from "./accounts/break-glass.ts";
import { testCare } from "./accounts/care.ts";
import { testFirstStart } from "./accounts/first-start.ts";
import { testKeys } from "./accounts/keys.ts";
import { testMail } from "./accounts/mail.ts";
import { testPasskeys } from "./accounts/passkeys.ts";
import { testRenewal } from "./accounts/renewal.ts";
import { testSecondFactorDemanded } from "./accounts/second-factor-demanded.ts";
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
		testRenewal(() => server);
		testSecondFactors(() => server);
		testSecondFactorDemanded(() => server);
		testPasskeys(() => server);
		testKeys(() => server);
		testCare(() => server);
		testMail(() => server);
		testBreakGlass(() => server);
		testSingleSignOn(() => server);
	});
	testFirstStart(kind, makePlace);
}
