/** What other chapters may ask of the gate. */
export { type Posture, posturesOn } from "./posture.ts";
export { tierOverrideStore, waiverStore } from "./store.ts";
export { requestWaiver } from "./waiver-request.ts";
export { type AskedWaiver, loadWaiverRequests, type WaiverRequest } from "./waiver-request-store.ts";
