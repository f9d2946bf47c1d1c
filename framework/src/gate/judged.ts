import type { Finding } from "../assurance/finding.ts";
import type { BaselineVersion } from "../baseline/schema.ts";
import { holdsOn } from "../ecosystem/calendar.ts";
import type { Subject } from "../ecosystem/subjects.ts";
import type { IsoDate } from "../shared/day.ts";
import { type CityFacts, overdueFindingsOn, subjectOn, suspensionsOn, versionOn } from "./facts.ts";
import type { Suspended } from "./suspensions.ts";

/** What is put before the gate on a day: the target and everything judged with it, by id after the target itself. */
export interface Case {
	readonly target: Subject;
	readonly subjects: readonly Subject[];
	/** Everything suspended on the day. */
	readonly suspended: ReadonlyMap<string, Suspended>;
	/** Overdue major findings by subject. */
	readonly overdue: ReadonlyMap<string, readonly Finding[]>;
	readonly version: BaselineVersion | undefined;
	readonly at: IsoDate;
}

/** The case of a target on a day (GATE-04). */
export function caseOn(facts: CityFacts, id: string, at: IsoDate): Case {
	const subjects = judgedIds(facts, id, at).map((judged) => subjectOn(facts, judged, at));
	const [suspended, overdue] = [suspensionsOn(facts, at), overdueFindingsOn(facts, at)];
	return { target: subjectOn(facts, id, at), subjects, suspended, overdue, version: versionOn(facts, at), at };
}

/**
 * Who is judged (GATE-04): any subject alone; an engagement with its supplier, what it delivers, and everybody who
 * supplies under it on the day, whether or not it has begun.
 */
export function judgedIds(facts: CityFacts, id: string, at: IsoDate): string[] {
	const engagement = facts.engagements.get(id);
	if (engagement === undefined) return [id];
	const behind = (facts.supplies.get(id) ?? [])
		.filter((supply) => holdsOn(at, supply.since, supply.until))
		.map((supply) => supply.from);
	const others = new Set([engagement.supplier, ...engagement.delivers, ...behind]);
	return [id, ...[...others].sort()];
}
