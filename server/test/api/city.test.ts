import { STORES } from "../support/stores.ts";
import { testCity } from "./city.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testCity(kind, makePlace);
