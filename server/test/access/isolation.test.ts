import { STORES } from "../support/stores.ts";
import { testIsolation } from "./isolation.ts";
import { testJudged } from "./judged.ts";
import { testStoreRoles } from "./store-roles.ts";

for (const { kind, makePlace, makeBare } of STORES) {
	if (makePlace === null) continue;
	testIsolation(kind, makePlace);
	testJudged(kind, makePlace);
	testStoreRoles(kind, makePlace, makeBare);
}
