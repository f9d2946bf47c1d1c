import {
	type Content,
	holdsOn,
	type IsoDate,
	type Outcome,
	SECTORS,
	type Sector,
	type SubjectFacts,
	TIERS,
	type Tier,
} from "@gatehouse/framework";
import { type Posture, posturesOn } from "../gate/index.ts";
import { factsOf, type LivingCity } from "../record/model.ts";
import { expiringOn } from "./expiring.ts";

/** How many refused or conditional targets the overview names. */
const NAMED = 100;

type Tally = Record<Outcome, number>;

interface Judged {
	readonly subject: SubjectFacts;
	readonly posture: Posture;
}

/** How the city stands on a day: what is in service or in force on it, counted and with what needs attention first. */
export function overviewOn(model: LivingCity, content: Content, at: IsoDate) {
	const facts = factsOf(model, content);
	const posture = posturesOn(model, content, at);
	const judged = [...facts.subjects.values()]
		.filter(({ inService }) => holdsOn(at, inService.from, inService.until))
		.map((subject): Judged => ({ subject, posture: posture(subject.id) }));
	const subjects = judged.filter(({ subject }) => subject.kind !== "engagement");
	const engagements = judged.filter(({ subject }) => subject.kind === "engagement");
	return {
		at,
		totals: { subjects: subjects.length, ...tallyOf(subjects) },
		bySector: bySector(subjects),
		byTier: TIERS.map((tier: Tier) => ({
			tier,
			...tallyOf(subjects.filter((one) => one.posture.tier === tier)),
		})),
		engagements: tallyOf(engagements),
		expiring: expiringOn(
			facts,
			judged.map(({ subject }) => subject.id),
			at,
		),
		refused: named(judged, "deny"),
		conditional: named(judged, "conditional"),
	};
}

function tallyOf(judged: readonly Judged[]): Tally {
	const tally: Tally = { allow: 0, conditional: 0, deny: 0 };
	for (const { posture } of judged) tally[posture.outcome] += 1;
	return tally;
}

/** Sectors in their fixed order, those without subjects left out; what belongs to none comes last. */
function bySector(judged: readonly Judged[]): (Tally & { sector: Sector | null })[] {
	const groups = Map.groupBy(judged, ({ subject }) => subject.sector);
	return [...SECTORS, null].flatMap((sector) => {
		const group = groups.get(sector);
		return group === undefined ? [] : [{ sector, ...tallyOf(group) }];
	});
}

function named(judged: readonly Judged[], outcome: Outcome) {
	return judged
		.filter(({ posture }) => posture.outcome === outcome)
		.sort(worstFirst)
		.slice(0, NAMED)
		.map(({ subject: { kind, id, name }, posture }) => ({
			target: { kind, id, name },
			tier: posture.tier,
			outcome: posture.outcome,
			blocking: posture.blocking,
			conditions: posture.conditions,
			topReason: posture.topReason ?? "",
		}));
}

function worstFirst(a: Judged, b: Judged): number {
	const byTier = b.posture.tier - a.posture.tier;
	const byReasons = b.posture.blocking - a.posture.blocking || b.posture.conditions - a.posture.conditions;
	return byTier || byReasons || (a.subject.id < b.subject.id ? -1 : 1);
}
