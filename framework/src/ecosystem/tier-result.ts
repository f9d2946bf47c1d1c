import type { Tier } from "../shared/vocabulary.ts";

/** One step on the way to a tier, for people (TIER-13). */
export interface TierStep {
	/** Rule of SPEC.md, e.g. `TIER-07`. */
	readonly rule: string;
	/** One plain sentence. */
	readonly text: string;
	/** The tier as it stands after the step. */
	readonly tier: Tier;
	/** The subject it comes from, when it comes from another. */
	readonly from?: string;
	/** The override it rests on. */
	readonly override?: string;
}

/** The tier of a subject on a day, with the steps that made it. */
export interface TierResult {
	/** The tier that binds. */
	readonly tier: Tier;
	/** The tier by its own dimensions and raises, before anything is passed on to it (TIER-01 to 06, TIER-11). */
	readonly own: Tier;
	/** No override goes below it (TIER-05, TIER-06). */
	readonly floor: Tier;
	/** The tier it passes on: never a lowered one (TIER-12). */
	readonly passedOn: Tier;
	readonly steps: readonly TierStep[];
}

/** Holds a score between 1 and 4 (TIER-04). */
export function clampTier(score: number): Tier {
	if (score >= 4) return 4;
	if (score >= 3) return 3;
	return score >= 2 ? 2 : 1;
}

export const TIERS_FROM_TOP: readonly Tier[] = [4, 3, 2, 1];
