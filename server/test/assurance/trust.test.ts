import { STORES } from "../support/stores.ts";
import { testTrust } from "./trust.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testTrust(kind, makePlace);
