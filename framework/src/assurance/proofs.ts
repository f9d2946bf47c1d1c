import { isLaxer } from "../baseline/direction.ts";
import type { EvidenceType, Parameter, ParameterValue, Requirement } from "../baseline/schema.ts";
import { daysLater, earlierEnd, laterOf } from "../ecosystem/calendar.ts";
import type { Proof } from "../gate/schema.ts";
import type { IsoDate } from "../shared/day.ts";
import type { Tier } from "../shared/vocabulary.ts";
import type { Evidence } from "./schema.ts";

/** Why accepted evidence proves nothing for a requirement it names. */
export interface Shortfall {
	/** Rule of SPEC.md. */
	readonly rule: "PROOF-02" | "PROOF-03" | "PROOF-04" | "PROOF-07";
	readonly evidence: string;
	/** For people, to follow "…, but". */
	readonly text: string;
}

/** The value by which evidence says up to which tier it shows what it shows (PROOF-07). */
export const UP_TO_TIER = "upToTier";

/** Whether evidence names a requirement, directly or through the standard it stands for (PROOF-01, PROOF-06). */
export function isEvidenceFor(evidence: Evidence, requirement: Requirement): boolean {
	if (evidence.requirements.includes(requirement.id)) return true;
	return requirement.standard !== undefined && evidence.standards.includes(requirement.standard);
}

/**
 * The proof a piece of accepted evidence makes for a requirement at a tier (PROOF-01 to PROOF-04, PROOF-06, PROOF-07).
 * @returns `undefined` when it is not accepted, not for this requirement, or falls short of it.
 */
export function evidenceProof(
	evidence: Evidence,
	requirement: Requirement,
	type: EvidenceType | undefined,
	tier: Tier,
): Proof | undefined {
	if (evidence.review.state !== "accepted" || !isEvidenceFor(evidence, requirement)) return undefined;
	const weighed = weighEvidence(evidence, requirement, type, tier);
	return "rule" in weighed ? undefined : weighed;
}

/** The proof the evidence makes, or would make if its review were an acceptance, or why it falls short. */
export function weighEvidence(
	evidence: Evidence,
	requirement: Requirement,
	type: EvidenceType | undefined,
	tier: Tier,
): Proof | Shortfall {
	const short = (rule: Shortfall["rule"], text: string): Shortfall => ({ rule, evidence: evidence.id, text });
	if (!requirement.evidence.includes(evidence.type)) {
		return short("PROOF-03", `${typeName(evidence.type)} is not accepted here`);
	}
	const { [UP_TO_TIER]: upTo } = evidence.values;
	if (typeof upTo === "number" && upTo < tier) {
		return short("PROOF-07", `shows it up to tier ${upTo}, while it is of tier ${tier}`);
	}
	const laxer = laxerValue(evidence, requirement, tier);
	if (laxer !== undefined) return short("PROOF-04", laxer);
	const from = laterOf(evidence.from, evidence.review.on);
	const until = lastDay(evidence, requirement, type);
	if (until !== null && until < from) return short("PROOF-02", `was good only through ${until}`);
	return {
		id: evidence.id,
		chapter: "assurance",
		subject: evidence.subject,
		requirement: requirement.id,
		grade: evidence.grade,
		from,
		until,
	};
}

/** The last day of a proof, counted from the evidence's own first day however late it was accepted (PROOF-02). */
function lastDay(evidence: Evidence, requirement: Requirement, type: EvidenceType | undefined): IsoDate | null {
	return [type?.validityDays, requirement.validityDays].reduce<IsoDate | null>(
		(end, days) => earlierEnd(end, days == null ? null : daysLater(evidence.from, days)),
		evidence.until ?? null,
	);
}

/** Says which stated value is laxer than the tier demands, if one is (PROOF-04); values not stated are not compared. */
function laxerValue(evidence: Evidence, requirement: Requirement, tier: Tier): string | undefined {
	for (const [name, stated] of Object.entries(evidence.values).sort(([a], [b]) => (a < b ? -1 : 1))) {
		const parameter = requirement.params[name];
		const demanded = parameter?.tiers[tier - 1] ?? null;
		if (parameter === undefined || demanded === null || !isLaxer(parameter, stated, demanded)) continue;
		return `states ${name} ${valueText(stated)}, while tier ${tier} demands ${demandText(parameter, demanded)}`;
	}
	return undefined;
}

function demandText(parameter: Parameter, demanded: ParameterValue): string {
	if (typeof demanded !== "number") return valueText(demanded);
	if (parameter.better === "same") return `${demanded}`;
	return parameter.better === "lower" ? `at most ${demanded}` : `at least ${demanded}`;
}

function valueText(value: ParameterValue): string {
	if (Array.isArray(value)) return value.join(", ");
	if (typeof value === "boolean") return value ? "yes" : "no";
	return `${value}`;
}

/** The words of an evidence type's id. */
export function typeName(type: string): string {
	return type.replaceAll("-", " ");
}
