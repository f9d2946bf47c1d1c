import type { Subject } from "../ecosystem/subjects.ts";
import { canonicalJson, digest } from "../shared/digest.ts";
import type { CityFacts } from "./facts.ts";
import { type Findings, findingsFor } from "./findings.ts";
import type { Case } from "./judged.ts";

/**
 * SHA-256 of every fact an answer rests on (GATE-10): target, day, baseline hash, the judged subjects with tiers and
 * traits, and all that is known by the day of their proofs, rejections, hand-ins and waivers. Facts are sorted, so their
 * order in the store makes no difference.
 */
export function inputsDigest(facts: CityFacts, judged: Case): string {
	return digest({
		target: judged.target.id,
		engagement: engagementInput(facts, judged.target.id),
		at: judged.at,
		baseline: judged.version?.hash ?? null,
		subjects: sorted(judged.subjects.map((subject) => subjectInput(facts, judged, subject))),
	});
}

function engagementInput(facts: CityFacts, id: string): unknown {
	const engagement = facts.engagements.get(id);
	if (engagement === undefined) return null;
	const { kind, supplier, accountable, from, until } = engagement;
	const lists = { delivers: sorted(engagement.delivers), connectsTo: sorted(engagement.connectsTo) };
	return { kind, supplier, accountable, from, until, ...lists };
}

function subjectInput(facts: CityFacts, judged: Case, subject: Subject): unknown {
	const { id, kind, name, tier, traits, actorKinds, inService, supportUntil } = subject;
	const document = judged.version?.document;
	const [suspended, overdue] = [judged.suspended.get(id), judged.overdue.get(id)];
	const known = (document?.requirements ?? []).flatMap((requirement) => {
		if (document === undefined) return [];
		const findings = findingsFor(facts, document, subject, requirement, judged.at);
		return isEmpty(findings) ? [] : [findingsInput(requirement.id, findings)];
	});
	return {
		id,
		kind,
		name,
		tier,
		traits: sorted(traits),
		actorKinds: sorted(actorKinds),
		inService,
		supportUntil,
		known: sorted(known),
		...(suspended === undefined ? {} : { suspended }),
		...(overdue === undefined
			? {}
			: { overdue: overdue.map((one) => [one.id, one.requirement, one.title, one.on, one.due]) }),
	};
}

function isEmpty({ holding, lapsed, rejected, waiting, shortfalls, waivers }: Findings): boolean {
	return [holding, lapsed, rejected, waiting, shortfalls, waivers].every((list) => list.length === 0);
}

function findingsInput(requirement: string, findings: Findings): unknown {
	return {
		requirement,
		proofs: sorted([...findings.holding, ...findings.lapsed]),
		rejections: sorted(findings.rejected.map(({ id, review }) => ({ id, review }))),
		waiting: sorted(findings.waiting.map(({ id, review }) => ({ id, on: review.on }))),
		shortfalls: sorted(findings.shortfalls),
		waivers: sorted(findings.waivers.map(({ waiver, until, fault }) => ({ waiver, until, fault }))),
	};
}

function sorted<T>(items: readonly T[]): T[] {
	const keyed = items.map((item) => ({ item, key: canonicalJson(item) }));
	return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}
