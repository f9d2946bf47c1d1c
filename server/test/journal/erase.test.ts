import { STORES } from "../support/stores.ts";
import { testErasure } from "./erase.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testErasure(kind, makePlace);
