import { STORES } from "../support/stores.ts";
import { testImports } from "./import.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testImports(kind, makePlace);
