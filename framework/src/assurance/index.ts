export * from "./proofs.ts";
export * from "./schema.ts";
