/** What other chapters may ask of the ecosystem. */
export * from "./store.ts";
