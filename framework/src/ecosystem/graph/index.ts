export * from "./articulation.ts";
export * from "./chains.ts";
export * from "./components.ts";
export * from "./dominators.ts";
export * from "./graph.ts";
export * from "./reach.ts";
