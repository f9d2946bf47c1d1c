import { STORES } from "../support/stores.ts";
import { testGate } from "./gate.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testGate(kind, makePlace);
