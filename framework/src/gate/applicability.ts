import type { Requirement } from "../baseline/schema.ts";
import { holdsOn } from "../ecosystem/calendar.ts";
import type { Subject } from "../ecosystem/subjects.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Strength } from "../shared/vocabulary.ts";

/** How strongly a requirement binds a subject on a day; `-` when it does not apply (APP-01, APP-02, APP-04). */
export function strengthFor(requirement: Requirement, subject: Subject, at: IsoDate): Strength {
	if (!holdsOn(at, requirement.bindsFrom, requirement.bindsUntil)) return "-";
	if (!requirement.subjects.includes(subject.kind)) return "-";
	if (!requirement.when.every((trait) => subject.traits.includes(trait))) return "-";
	if (subject.kind === "organisation" && !namesOneOf(requirement.actors, subject.actorKinds)) return "-";
	return requirement.tiers[subject.tier - 1] ?? "-";
}

/** No actor kinds at all name every actor (APP-02). */
function namesOneOf(named: readonly string[], kinds: readonly string[]): boolean {
	return named.length === 0 || kinds.some((kind) => named.includes(kind));
}
