/** What other chapters may ask of assurance. */
export { evidenceStore } from "./store.ts";
