export * from "./check.ts";
export * from "./compare.ts";
export { type OutcomeOf, shareStep } from "./own-answer.ts";
export { type OwnFinding, ownProfile } from "./own-profile.ts";
export * from "./place.ts";
export * from "./schema.ts";
