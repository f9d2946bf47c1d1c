import { STORES } from "../support/stores.ts";
import { testMerges } from "./merges.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testMerges(kind, makePlace);
