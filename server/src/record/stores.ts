import {
	assessorStore,
	certificateStore,
	evidenceStore,
	findingStore,
	pastWorkStore,
	trustStore,
} from "../assurance/index.ts";
import { contractStore } from "../contracts/index.ts";
import {
	actorStore,
	engagementStore,
	fleetStore,
	productStore,
	sightingStore,
	supplyStore,
	systemStore,
} from "../ecosystem/index.ts";
import { suspensionStore, tierOverrideStore, waiverStore } from "../gate/index.ts";
import {
	activityStore,
	bodyStore,
	goalStore,
	minuteStore,
	officeStore,
	readinessStore,
	responsibilityStore,
	studyStore,
} from "../governance/index.ts";
import type { EntityStores } from "./entity-store.ts";

/** The chapter that keeps each collection of the city. */
export const entityStores: EntityStores = {
	actors: actorStore,
	systems: systemStore,
	products: productStore,
	fleets: fleetStore,
	engagements: engagementStore,
	supplies: supplyStore,
	sightings: sightingStore,
	contracts: contractStore,
	evidence: evidenceStore,
	findings: findingStore,
	certificates: certificateStore,
	assessors: assessorStore,
	pastWork: pastWorkStore,
	trusts: trustStore,
	waivers: waiverStore,
	tierOverrides: tierOverrideStore,
	suspensions: suspensionStore,
	offices: officeStore,
	activities: activityStore,
	responsibilities: responsibilityStore,
	studies: studyStore,
	bodies: bodyStore,
	goals: goalStore,
	readiness: readinessStore,
	minutes: minuteStore,
};
