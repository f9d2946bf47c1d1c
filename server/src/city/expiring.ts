import {
	type CityFacts,
	daysLater,
	type IsoDate,
	type Standing,
	type SubjectKind,
	standings,
	toDay,
} from "@gatehouse/framework";

/** How far the overview looks ahead. */
const HORIZON_DAYS = 90;
/** How many endings it names. */
const NAMED = 100;

/** Something the city relies on today that ends soon. */
export interface Ending {
	readonly day: IsoDate;
	readonly subject: { readonly id: string; readonly name: string; readonly kind: SubjectKind };
	readonly requirement: string | null;
	readonly evidence: string | null;
	readonly what: "evidence" | "waiver" | "engagement";
	readonly daysLeft: number;
}

/** What ends within 90 days for these subjects, nearest first: musts met or waived for now, and engagements. */
export function expiringOn(facts: CityFacts, ids: readonly string[], at: IsoDate) {
	const last = daysLater(at, HORIZON_DAYS);
	return ids
		.flatMap((id) => {
			const known = facts.subjects.get(id);
			if (known === undefined) return [];
			const subject = { id, name: known.name, kind: known.kind };
			const endings = [...engagementEnd(facts, id), ...proofEnds(facts, id, at)];
			return endings
				.filter(({ day }) => day >= at && day <= last)
				.map((ending) => ({ ...ending, subject, daysLeft: toDay(ending.day) - toDay(at) }));
		})
		.sort((a, b) => (a.day !== b.day ? (a.day < b.day ? -1 : 1) : a.subject.id < b.subject.id ? -1 : 1))
		.slice(0, NAMED);
}

type End = Pick<Ending, "day" | "requirement" | "evidence" | "what">;

function engagementEnd(facts: CityFacts, id: string): End[] {
	const engagement = facts.engagements.get(id);
	if (engagement === undefined) return [];
	return [{ day: engagement.until, requirement: null, evidence: null, what: "engagement" }];
}

function proofEnds(facts: CityFacts, id: string, at: IsoDate): End[] {
	return standings(facts, id, at).flatMap((standing: Standing): End[] => {
		const { strength, status, until: day, requirement } = standing;
		if (strength !== "M" || day === null) return [];
		if (status === "waived") return [{ day, requirement, evidence: standing.waiver ?? null, what: "waiver" }];
		return status === "met" ? [{ day, requirement, evidence: standing.evidence[0] ?? null, what: "evidence" }] : [];
	});
}
