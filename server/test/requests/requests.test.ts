import { STORES } from "../support/stores.ts";
import { testAnswers } from "./answers.ts";
import { testBulk } from "./bulk.ts";
import { testDeclarationStore } from "./declaration-store.ts";
import { testDeclarations } from "./declarations.ts";
import { testFindings } from "./findings.ts";
import { testInvitations } from "./invitations.ts";
import { testReviews } from "./reviews.ts";
import { testRequestStore } from "./store.ts";
import { testWarnings } from "./warnings.ts";

for (const { kind, makePlace } of STORES) {
	if (makePlace === null) continue;
	testAnswers(kind, makePlace);
	testBulk(kind, makePlace);
	testFindings(kind, makePlace);
	testReviews(kind, makePlace);
	testInvitations(kind, makePlace);
	testRequestStore(kind, makePlace);
	testWarnings(kind, makePlace);
	testDeclarations(kind, makePlace);
	testDeclarationStore(kind, makePlace);
}
