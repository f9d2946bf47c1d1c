export * from "./papers.ts";
export * from "./schema.ts";
