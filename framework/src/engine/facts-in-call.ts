import type { DayNumber } from "../shared/day.ts";
import type { Grade } from "../shared/vocabulary.ts";
import type { SubjectClass } from "./plan.ts";

/** A span of days, as days since 1970-01-01; a last day of null never comes. */
export type Days = { readonly from: DayNumber; readonly until: DayNumber | null };

/** One subject with all that is known of it, as JSON brings it along in a call. */
export type FactsInCall = SubjectClass & {
	/** The days it is in service, engaged and supported; absent: always. */
	readonly inService?: Days;
	readonly proofs: readonly (Days & { readonly requirement: string; readonly grade: Grade })[];
	/** Valid ones only (WAIV-01 to WAIV-03). */
	readonly waivers?: readonly (Days & { readonly requirement: string })[];
	readonly rejections?: readonly { readonly requirement: string; readonly on: DayNumber }[];
};
