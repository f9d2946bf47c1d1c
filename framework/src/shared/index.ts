export * from "./day.ts";
export * from "./digest.ts";
export * from "./nearest.ts";
export * from "./problems.ts";
export * from "./reference.ts";
export * from "./vocabulary.ts";
export * from "./zod-issues.ts";
