/** What other chapters may ask of the baseline. */
export { releaseOf } from "./release.ts";
export { insertVersion, loadVersions } from "./store.ts";
