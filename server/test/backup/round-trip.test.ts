import { STORES } from "../support/stores.ts";
import { testBackup } from "./round-trip.ts";

for (const from of STORES) for (const to of STORES) testBackup(from, to);
