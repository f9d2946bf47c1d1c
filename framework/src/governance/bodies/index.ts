export type * from "./finding.ts";
export * from "./findings.ts";
export * from "./schema.ts";
export * from "./strategy.ts";
