export * from "./assessment/index.ts";
export * from "./assessor.ts";
export * from "./certificate.ts";
export * from "./certificate-check.ts";
export { certificateEvidence } from "./certificate-evidence.ts";
export * from "./certificate-reduction.ts";
export * from "./certificate-register.ts";
export * from "./certificate-state.ts";
export {
	type ActingPerson,
	CONFLICT_KINDS,
	type Conflict,
	type ConflictKind,
	type ConflictStep,
	type IndependenceQuestion,
	type IndependenceTerms,
} from "./conflict.ts";
export * from "./declaration.ts";
export * from "./finding.ts";
export { answeringParties, lineAbove } from "./houses.ts";
export * from "./independence.ts";
export * from "./proofs.ts";
export * from "./regulator/index.ts";
export * from "./schema.ts";
export { type StoppedAssessor, stoppedAssessors } from "./stopped-assessors.ts";
export { isByRule, missedBefore, type SurveillanceStanding, surveillanceOn } from "./surveillance.ts";
export * from "./trust.ts";
export { BY_TRUST, trustEvidence } from "./trust-evidence.ts";
