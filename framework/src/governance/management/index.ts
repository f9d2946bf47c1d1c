export * from "./follow-up.ts";
export * from "./posture.ts";
export * from "./quarter.ts";
export * from "./schema.ts";
