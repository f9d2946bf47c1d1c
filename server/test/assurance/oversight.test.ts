import { STORES } from "../support/stores.ts";
import { testOversight } from "./oversight.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testOversight(kind, makePlace);
