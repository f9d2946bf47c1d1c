import { STORES } from "../support/stores.ts";
import { testContracts } from "./contracts.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testContracts(kind, makePlace);
