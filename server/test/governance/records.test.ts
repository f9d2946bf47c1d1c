import { STORES } from "../support/stores.ts";
import { testGovernanceRecords } from "./records.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testGovernanceRecords(kind, makePlace);
