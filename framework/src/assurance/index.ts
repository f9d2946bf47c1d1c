export * from "./certificate.ts";
export * from "./certificate-check.ts";
export { certificateEvidence } from "./certificate-evidence.ts";
export * from "./certificate-register.ts";
export * from "./certificate-state.ts";
export * from "./finding.ts";
export * from "./proofs.ts";
export * from "./schema.ts";
