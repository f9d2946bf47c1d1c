import { describe } from "vitest";
import { STORES } from "../support/stores.ts";
import { runStoreConformance } from "./conformance.ts";

for (const { kind, makePlace } of STORES) {
	if (makePlace === null) describe.skip(`the ${kind} store`);
	else runStoreConformance(kind, makePlace);
}
