/** Whole cities at once: the same answers as the readable evaluator, over encoded facts. */
export { Arena } from "./arena.ts";
export { type CellStatus, STATUS_NAMES } from "./cell.ts";
export { CityEngine } from "./city-engine.ts";
export { FIRST_DAY, LAST_DAY } from "./day-window.ts";
export { decideSubject, decideTogether } from "./decide.ts";
export { type FactsDecider, factsDecider } from "./decide-facts.ts";
export { Engine, type Term } from "./engine.ts";
export type { EngineDecision, EngineReason } from "./engine-decision.ts";
export type { Days, FactsInCall } from "./facts-in-call.ts";
export { compilePlan, type Plan, type PlanRequirement, type SubjectClass } from "./plan.ts";
export type { Tally } from "./tally.ts";
export { type OutcomeDifference, outcomeDifferences } from "./what-if.ts";
