/** What other chapters may ask of the baseline. */
export { openProposals } from "./proposal-store.ts";
export { releaseOf } from "./release.ts";
export { outcomeChanges } from "./shape.ts";
export { insertVersion, loadVersions } from "./store.ts";
