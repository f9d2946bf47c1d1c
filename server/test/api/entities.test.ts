import { STORES } from "../support/stores.ts";
import { testEntities } from "./entities.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testEntities(kind, makePlace);
