export * from "./coverage.ts";
export * from "./register.ts";
export * from "./schema.ts";
