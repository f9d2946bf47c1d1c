import { STORES } from "../support/stores.ts";
import { testAnswers } from "./answers.ts";
import { testBulk } from "./bulk.ts";
import { testInvitations } from "./invitations.ts";
import { testReviews } from "./reviews.ts";
import { testRequestStore } from "./store.ts";
import { testWarnings } from "./warnings.ts";

for (const { kind, makePlace } of STORES) {
	if (makePlace === null) continue;
	testAnswers(kind, makePlace);
	testBulk(kind, makePlace);
	testReviews(kind, makePlace);
	testInvitations(kind, makePlace);
	testRequestStore(kind, makePlace);
	testWarnings(kind, makePlace);
}
