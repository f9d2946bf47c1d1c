import { STORES } from "../support/stores.ts";
import { testTampering } from "./tamper.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testTampering(kind, makePlace);
