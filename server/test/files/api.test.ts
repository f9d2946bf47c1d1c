import { STORES } from "../support/stores.ts";
import { testFiles } from "./api.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testFiles(kind, makePlace);
