export * from "./duties.ts";
export * from "./matrix.ts";
export * from "./schema.ts";
