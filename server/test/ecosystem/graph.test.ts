import { STORES } from "../support/stores.ts";
import { testGraph } from "./graph.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testGraph(kind, makePlace);
