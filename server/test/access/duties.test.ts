import { STORES } from "../support/stores.ts";
import { testDuties } from "./duties.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testDuties(kind, makePlace);
