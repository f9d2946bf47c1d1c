import { STORES } from "../support/stores.ts";
import { testMigrations } from "./migrate.ts";

for (const { kind, makePlace } of STORES) if (makePlace !== null) testMigrations(kind, makePlace);
