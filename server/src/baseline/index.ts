/** What other chapters may ask of the baseline. */
export { openProposals } from "./proposal-store.ts";
export { releaseOf } from "./release.ts";
export { insertVersion, loadVersions } from "./store.ts";
