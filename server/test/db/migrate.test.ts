import { STORES } from "../support/stores.ts";
import { testMigrations } from "./migrate.ts";

for (const { kind, makeBare } of STORES) if (makeBare !== null) testMigrations(kind, makeBare);
