import { STORES } from "../support/stores.ts";
import { testAssessors } from "./assessors.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testAssessors(kind, makePlace);
