import { type Shortfall, typeName, weighEvidence } from "../assurance/proofs.ts";
import type { Evidence } from "../assurance/schema.ts";
import { evidenceTypesOf } from "../baseline/evidence-types.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Gap } from "./answer.ts";
import type { CityFacts } from "./facts.ts";
import { type Findings, reaches } from "./findings.ts";
import { GRADE_TEXT } from "./minimum-grade.ts";
import { actorsOfKind, namesText, requirementsText, type Step } from "./step.ts";

/** Days a review by the city usually takes. */
const REVIEW_DAYS = 3;

/** Who reviews what was handed in, when nobody is accountable for the subject. */
const REVIEWERS = ["city-ciso", "procurement-officer", "city-executive"];

/** The quickest step by which a requirement that is not met comes to be proven. */
export function proofStep(facts: CityFacts, gap: Gap, findings: Findings, at: IsoDate): Step {
	const waiting = findings.waiting.find((evidence) => wouldMeet(evidence, gap, at));
	if (waiting !== undefined) return reviewStep(facts, gap, waiting);
	const status = gap.standing.underlying ?? gap.standing.status;
	const [lapsed] = findings.lapsed;
	const [rejected] = findings.rejected;
	if (status === "expired" && lapsed !== undefined && reaches(lapsed.grade, gap.standing.minimumGrade)) {
		const evidence = facts.evidence.get(lapsed.id);
		if (evidence !== undefined) return renewStep(facts, gap, evidence, lapsed.until);
	}
	if (status === "rejected" && rejected !== undefined && gap.requirement.evidence.includes(rejected.type)) {
		return resubmitStep(facts, gap, rejected);
	}
	if (status === "insufficient-grade" || status === "expired") return assessStep(facts, gap);
	return provideStep(facts, gap, findings.shortfalls);
}

/** Whether evidence, were it accepted, would still meet the requirement. */
function wouldMeet(evidence: Evidence, gap: Gap, at: IsoDate): boolean {
	const { requirement, subject, standing, document } = gap;
	const weighed = weighEvidence(evidence, requirement, evidenceTypesOf(document).get(evidence.type), subject.tier);
	if ("rule" in weighed || !reaches(weighed.grade, standing.minimumGrade)) return false;
	return weighed.until === null || weighed.until >= at;
}

function reviewStep(facts: CityFacts, gap: Gap, evidence: Evidence): Step {
	const who = gap.subject.accountable === null ? actorsOfKind(facts, REVIEWERS) : [gap.subject.accountable];
	return {
		...common(gap),
		key: `review ${evidence.id}`,
		action: "review",
		who,
		evidenceTypes: [evidence.type],
		grade: evidence.grade,
		days: REVIEW_DAYS,
		text: (settles) =>
			`${namesText(facts, who) || "The city"} reviews “${evidence.title}” (${requirementsText(settles)}), which ` +
			`${namesText(facts, [evidence.providedBy])} handed in on ${evidence.review.on}.`,
	};
}

function renewStep(facts: CityFacts, gap: Gap, evidence: Evidence, until: string | null): Step {
	return {
		...asked(gap, evidence),
		key: `renew ${evidence.id} ${gap.standing.minimumGrade}`,
		action: "renew",
		text: (settles) =>
			`Ask ${namesText(facts, [evidence.providedBy])} for a new ${typeName(evidence.type)} ` +
			`(${requirementsText(settles)}): the last one, “${evidence.title}”, lapsed on ${until}.`,
	};
}

function resubmitStep(facts: CityFacts, gap: Gap, evidence: Evidence): Step {
	return {
		...asked(gap, evidence),
		key: `resubmit ${evidence.id} ${gap.standing.minimumGrade}`,
		action: "resubmit",
		text: (settles) =>
			`Ask ${namesText(facts, [evidence.providedBy])} to correct and hand in again “${evidence.title}” ` +
			`(${requirementsText(settles)}), rejected on ${evidence.review.on}.`,
	};
}

function asked(gap: Gap, evidence: Evidence): Omit<Step, "key" | "action" | "text"> {
	return {
		...common(gap),
		who: [evidence.providedBy],
		evidenceTypes: [evidence.type],
		grade: gap.standing.minimumGrade,
		days: leadDays(gap, evidence.type),
	};
}

function assessStep(facts: CityFacts, gap: Gap): Step {
	const { minimumGrade } = gap.standing;
	return {
		...provided(gap),
		key: keyOf("assess", gap),
		action: "assess",
		text: (settles) =>
			`Ask ${namesText(facts, [gap.subject.provider])} to have ${gap.subject.name} ${GRADE_TEXT[minimumGrade]} ` +
			`(grade ${minimumGrade} or higher) for ${requirementsText(settles)}: ${typesText(gap)}.`,
	};
}

function provideStep(facts: CityFacts, gap: Gap, shortfalls: readonly Shortfall[]): Step {
	const { minimumGrade } = gap.standing;
	const better = shortfalls.length > 0 ? "better evidence" : "evidence";
	return {
		...provided(gap),
		key: `${keyOf("provide", gap)} ${better}`,
		action: "provide",
		text: (settles) =>
			`Ask ${namesText(facts, [gap.subject.provider])} for ${better} that ${gap.subject.name} meets ` +
			`${requirementsText(settles)}: ${typesText(gap)}, of grade ${minimumGrade} or higher.`,
	};
}

function provided(gap: Gap): Omit<Step, "key" | "action" | "text"> {
	const types = typesByLead(gap);
	return {
		...common(gap),
		who: [gap.subject.provider],
		evidenceTypes: types,
		grade: gap.standing.minimumGrade,
		days: leadDays(gap, types[0] ?? ""),
	};
}

function common({ subject, requirement }: Gap): Pick<Step, "settles"> {
	return { settles: [{ subject: subject.id, requirement: requirement.id }] };
}

function keyOf(action: string, { subject, requirement, standing }: Gap): string {
	return [action, subject.id, standing.minimumGrade, ...[...requirement.evidence].sort()].join(" ");
}

function typesText(gap: Gap): string {
	return typesByLead(gap)
		.map(typeName)
		.join(", ")
		.replace(/, ([^,]*)$/, " or $1");
}

/** The evidence a requirement accepts, the quickest to come by first. */
function typesByLead(gap: Gap): string[] {
	return [...gap.requirement.evidence].sort((a, b) => leadDays(gap, a) - leadDays(gap, b) || (a < b ? -1 : 1));
}

function leadDays({ document }: Gap, type: string): number {
	return evidenceTypesOf(document).get(type)?.leadDays ?? 0;
}
