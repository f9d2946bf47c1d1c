import { STORES } from "../support/stores.ts";
import { testGiving } from "./giving.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testGiving(kind, makePlace);
