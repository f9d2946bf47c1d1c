import { evidenceStore } from "../assurance/index.ts";
import { actorStore, engagementStore, fleetStore, productStore, supplyStore, systemStore } from "../ecosystem/index.ts";
import { tierOverrideStore, waiverStore } from "../gate/index.ts";
import type { EntityStores } from "./entity-store.ts";

/** The chapter that keeps each collection of the city. */
export const entityStores: EntityStores = {
	actors: actorStore,
	systems: systemStore,
	products: productStore,
	fleets: fleetStore,
	engagements: engagementStore,
	supplies: supplyStore,
	evidence: evidenceStore,
	waivers: waiverStore,
	tierOverrides: tierOverrideStore,
};
