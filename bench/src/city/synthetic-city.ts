import { SUBJECT_KINDS, type SubjectKind, type Tier, type Trait, toDay } from "@gatehouse/framework";
import type { Plan, SubjectClass } from "@gatehouse/framework/engine";
import { Random } from "./random.ts";

/** The day the synthetic city is about. */
export const TODAY = toDay("2026-11-24");

/** A proof, waiver or rejection of a drawn subject; days as day numbers, requirements by number. */
export type DrawnFact =
	| { readonly what: "proof"; readonly requirement: number; readonly grade: number; from: number; until: number }
	| { readonly what: "waiver"; readonly requirement: number; from: number; until: number }
	| { readonly what: "rejection"; readonly requirement: number; from: number };

export type DrawnSubject = {
	readonly class: SubjectClass;
	/** First and last day of service. */
	readonly from: number;
	readonly until: number;
	readonly facts: readonly DrawnFact[];
};

/** Share of each kind: most of what a city has to judge are fleets, products and the systems around them. */
const SHARES: Readonly<Record<SubjectKind, number>> = {
	fleet: 34,
	product: 14,
	platform: 10,
	application: 12,
	"network-zone": 6,
	dataset: 6,
	"data-flow": 4,
	service: 4,
	organisation: 6,
	engagement: 4,
};
const KINDS = SUBJECT_KINDS.flatMap((kind) => Array<SubjectKind>(SHARES[kind]).fill(kind));
const TIERS: readonly Tier[] = [1, 1, 1, 1, 2, 2, 2, 3, 3, 4];
const TRAITS_OF: Partial<Record<SubjectKind, readonly Trait[]>> = {
	fleet: ["physical-effect", "remote-access", "senses-people"],
	product: ["physical-effect", "personal-data", "consumer-device"],
	platform: ["physical-effect", "remote-access"],
	application: ["remote-access", "personal-data"],
	"network-zone": ["remote-access", "pilot"],
	dataset: ["personal-data", "open-data", "senses-people"],
	"data-flow": ["personal-data"],
	service: ["physical-effect", "senses-people"],
	engagement: ["partnership", "pilot"],
};

/** Draws `count` subjects, one after the other, the same for the same seed. About three in four are allowed. */
export function* drawCity(plan: Plan, count: number, seed = 1): Generator<DrawnSubject> {
	const random = new Random(seed);
	const actorKinds = [...new Set(plan.requirements.flatMap(({ requirement }) => requirement.actors))].sort();
	for (let i = 0; i < count; i++) yield drawSubject(plan, random, actorKinds);
}

function drawSubject(plan: Plan, random: Random, actorKinds: readonly string[]): DrawnSubject {
	const kind = random.pick(KINDS);
	const drawn: SubjectClass = {
		kind,
		tier: random.pick(TIERS),
		actorKinds: kind === "organisation" ? [random.pick(actorKinds)] : [],
		traits: (TRAITS_OF[kind] ?? []).filter(() => random.next() < 0.3),
	};
	const { musts, shoulds, minimumGrade } = plan.profileOf(drawn);
	const inService = random.next() >= 0.005;
	return {
		class: drawn,
		from: TODAY - 2000 + random.below(1000),
		until: inService ? TODAY + random.below(3000) : TODAY - 1,
		facts: [...musts, ...shoulds]
			.sort((a, b) => a - b)
			.flatMap((requirement) => drawFacts(random, requirement, minimumGrade)),
	};
}

/** Nineteen in twenty cells are met today; the rest have lapsed, are missing, too weak, waived or rejected. */
function drawFacts(random: Random, requirement: number, minimumGrade: number): DrawnFact[] {
	const chance = random.next();
	const from = TODAY - 1 - random.below(300);
	const until = TODAY + random.below(300);
	const grade = minimumGrade + random.below(4 - minimumGrade);
	if (chance < 0.01) {
		const lapsed = TODAY - 1 - random.below(60);
		return [{ what: "proof", requirement, grade, from: lapsed - 365, until: lapsed }];
	}
	if (chance < 0.014) return [];
	if (chance < 0.018) return [{ what: "proof", requirement, grade: 0, from, until }];
	if (chance < 0.024) return [{ what: "waiver", requirement, from, until }];
	if (chance < 0.026) return [{ what: "rejection", requirement, from }];
	return [{ what: "proof", requirement, grade, from, until }];
}
