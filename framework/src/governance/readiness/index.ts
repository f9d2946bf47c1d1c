export { type CheckResult, cityTierOn, RESULTS } from "./ask.ts";
export * from "./readiness.ts";
export * from "./schema.ts";
