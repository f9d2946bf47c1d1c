import { STORES } from "../support/stores.ts";
import { testMatrix } from "./matrix.ts";
import { testSwitch } from "./switch.ts";

for (const { kind, makePlace } of STORES) {
	if (makePlace === null) continue;
	testMatrix(kind, makePlace);
	testSwitch(kind, makePlace);
}
