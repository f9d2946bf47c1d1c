import { STORES } from "../support/stores.ts";
import { testOverview } from "./overview.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testOverview(kind, makePlace);
