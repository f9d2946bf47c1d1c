import { isEvidenceFor, weighEvidence } from "../assurance/proofs.ts";
import type { Evidence } from "../assurance/schema.ts";
import { evidenceTypesOf } from "../baseline/evidence-types.ts";
import type { BaselineDocument, Requirement } from "../baseline/schema.ts";
import type { Subject } from "../ecosystem/subjects.ts";
import { strengthFor } from "../gate/applicability.ts";
import { type CityFacts, evidenceFor, subjectOn, versionOn } from "../gate/facts.ts";
import { reaches } from "../gate/findings.ts";
import type { Standing } from "../gate/schema.ts";
import { standingOf } from "../gate/standing.ts";
import type { IsoDate } from "../shared/day.ts";
import { cutStanding } from "./cut-standing.ts";
import type { Demand, EvidenceRequest, Paper } from "./schema.ts";
import { scopeOf } from "./scope.ts";
import type { Sight } from "./sight.ts";

/** One subject and one requirement on a day, with what they are judged by. */
interface Asked {
	readonly facts: CityFacts;
	readonly document: BaselineDocument;
	readonly subject: Subject;
	readonly requirement: Requirement;
	readonly at: IsoDate;
	readonly sight: Sight;
}

/**
 * What is asked of these subjects on a day: every requirement that binds one of them as must or should, with where it
 * stands (ASK-02, ASK-04, ASK-06). In the order of the subjects given and of the baseline in force.
 * @param subjects ids, e.g. of {@link answeredBy}; each must be in the city.
 * @throws GatehouseError GH-GATE-001 when one is not.
 */
export function requestsFor(
	facts: CityFacts,
	subjects: readonly string[],
	at: IsoDate,
	sight: Sight,
): EvidenceRequest[] {
	const document = versionOn(facts, at)?.document;
	if (document === undefined) return [];
	const papers = papersByScope(facts, sight);
	return subjects.flatMap((id) => {
		const subject = subjectOn(facts, id, at);
		const elsewhere = papers.get(scopeOf(subject)) ?? [];
		return document.requirements
			.filter((requirement) => strengthFor(requirement, subject, at) !== "-")
			.map((requirement) => requestOf({ facts, document, subject, requirement, at, sight }, elsewhere));
	});
}

function requestOf(asked: Asked, elsewhere: readonly Evidence[]): EvidenceRequest {
	const { facts, document, subject, requirement, at, sight } = asked;
	const standing = standingOf(facts, document, subject, requirement, at);
	const waiting = evidenceFor(facts, subject.id, requirement).filter(
		(evidence) => evidence.review.state === "submitted" && sight.evidence(evidence.id) && couldMeet(evidence, asked),
	);
	const types = typesByLead(document, requirement);
	const met = standing.status === "met";
	const papers = met ? standing.evidence.flatMap((id) => facts.evidence.get(id) ?? []) : waiting;
	return {
		subject: { id: subject.id, kind: subject.kind, name: subject.name },
		requirement: { id: requirement.id, principle: requirement.principle, text: requirement.text },
		strength: standing.strength === "M" ? "M" : "S",
		tier: subject.tier,
		state: met ? "met" : waiting.length > 0 ? "waiting" : "open",
		standing: cutStanding(facts, subject.id, requirement, standing, sight),
		papers: papers.filter(({ id }) => sight.evidence(id)).map((evidence) => paperFor(evidence, asked)),
		reusable: met
			? []
			: elsewhere
					.filter((evidence) => servesToo(evidence, asked, standing))
					.map((evidence) => paperFor(evidence, asked)),
		minimumGrade: standing.minimumGrade,
		evidenceTypes: types.map(({ id }) => id),
		days: types[0]?.days ?? 0,
		demands: demandsOf(requirement, subject),
	};
}

/** Papers seen, by what they may be used again for (ASK-06). */
function papersByScope(facts: CityFacts, sight: Sight): Map<string, Evidence[]> {
	const papers = [...facts.evidence.values()].filter(
		({ id, review }) => review.state !== "rejected" && sight.evidence(id),
	);
	papers.sort((a, b) => (a.id < b.id ? -1 : 1));
	return Map.groupBy(papers, ({ subject }) => {
		const known = facts.subjects.get(subject);
		return known === undefined ? subject : scopeOf(known);
	});
}

/** Whether handed-in evidence would meet the requirement once the city has found its grade to do (ASK-04). */
function couldMeet(evidence: Evidence, asked: Asked): boolean {
	const weighed = weigh(evidence, asked);
	return weighed !== undefined && evidence.review.on <= asked.at;
}

/** Whether a paper that names the requirement for another subject would, handed in for this one too, meet it (ASK-06). */
function servesToo(evidence: Evidence, asked: Asked, { minimumGrade }: Standing): boolean {
	if (evidence.subject === asked.subject.id || !isEvidenceFor(evidence, asked.requirement)) return false;
	if (evidence.from > asked.at || evidence.review.on > asked.at) return false;
	return weigh(evidence, asked) !== undefined && reaches(evidence.grade, minimumGrade);
}

/** The last day through which evidence would prove the requirement; `undefined` when it proves nothing on the day. */
function weigh(
	evidence: Evidence,
	{ requirement, document, subject, at }: Asked,
): { until: IsoDate | null } | undefined {
	// As if accepted on the day: what it proves must not have ended by then.
	const accepted: Evidence = { ...evidence, review: { state: "submitted", on: at } };
	const weighed = weighEvidence(accepted, requirement, evidenceTypesOf(document).get(evidence.type), subject.tier);
	return "rule" in weighed ? undefined : { until: weighed.until };
}

function paperFor(evidence: Evidence, asked: Asked): Paper {
	const { id, title, type, subject } = evidence;
	return { id, title, type, subject, until: weigh(evidence, asked)?.until ?? null };
}

function typesByLead(document: BaselineDocument, requirement: Requirement): { id: string; days: number }[] {
	const types = evidenceTypesOf(document);
	return [...new Set(requirement.evidence)]
		.map((id) => ({ id, days: types.get(id)?.leadDays ?? 0 }))
		.sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1));
}

function demandsOf(requirement: Requirement, subject: Subject): Demand[] {
	return Object.entries(requirement.params)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.flatMap(([name, { unit, better, tiers }]) => {
			const demanded = tiers[subject.tier - 1] ?? null;
			return demanded === null ? [] : [{ name, unit, better, demanded }];
		});
}
