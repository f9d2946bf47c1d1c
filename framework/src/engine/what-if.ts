import type { Outcome } from "../gate/schema.ts";
import type { DayNumber } from "../shared/day.ts";
import type { Engine } from "./engine.ts";

/** A subject whose own outcome differs between two versions. */
export type OutcomeDifference = { readonly subject: number; readonly before: Outcome; readonly after: Outcome };

/**
 * Which subjects would stand otherwise under another version: the same city in two engines, one per plan, its subjects
 * added in the same order (BASE-05; the preview of design 2). Engagements count here with their own requirements only.
 * @throws RangeError when the engines hold different numbers of subjects, or on a day they cannot count.
 */
export function outcomeDifferences(now: Engine, next: Engine, at: DayNumber): OutcomeDifference[] {
	if (now.subjects !== next.subjects) throw new RangeError("the two engines do not hold the same city");
	now.evaluateAll(at);
	next.evaluateAll(at);
	const differences: OutcomeDifference[] = [];
	for (let subject = 0; subject < now.subjects; subject++) {
		const [before, after] = [now.outcome(subject), next.outcome(subject)];
		if (before !== after) differences.push({ subject, before, after });
	}
	return differences;
}
