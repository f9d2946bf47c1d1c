export * from "./matrix.ts";
export * from "./schema.ts";
