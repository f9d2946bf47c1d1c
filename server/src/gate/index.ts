/** What other chapters may ask of the gate. */
export { decisionPortions, type KeptDecision } from "./decision-store.ts";
export { type Posture, posturesOn } from "./posture.ts";
export { takeNumbers } from "./reference.ts";
export { tierOverrideStore, waiverStore } from "./store.ts";
export { suspensionStore } from "./suspension-store.ts";
export { loadWaiverRequests } from "./waiver-request-store.ts";
