export { MATRIX_CHECKS } from "../../shared/vocabulary-lists.ts";
export { matrixGaps, type Unfilled, unfilledBy } from "./checks.ts";
export { clockBinds } from "./clocks.ts";
export {
	type CheckFacts,
	MATRIX_LIMITS,
	type MatrixCheck,
	type MatrixGap,
	type MatrixLimits,
} from "./gap.ts";
export {
	type EffectiveCell,
	EffectiveMatrix,
	type Letter,
	lettersOf,
	type MatrixActivity,
	type MatrixCity,
	type MatrixOn,
	matrixOn,
	type OfficeOn,
	officeOn,
	officesIn,
} from "./matrix-on.ts";
export { matrixEvidence } from "./proofs.ts";
export { type ActivityRemoval, activityRemoval, type DeclaredDuties, type RestsOn } from "./removal.ts";
export * from "./schema.ts";
export { matrixRowId, type Scoped, type ScopeKey, scopeKey, scopeOf, scopesAbove } from "./scope.ts";
export { type FallsTo, type Gone, type LostCell, type WithoutThem, withoutThem } from "./what-if.ts";
