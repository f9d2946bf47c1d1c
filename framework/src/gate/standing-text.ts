import type { IsoDate } from "../shared/day.ts";
import type { Grade, Tier } from "../shared/vocabulary.ts";
import type { CityFacts } from "./facts.ts";
import type { Findings, WeighedWaiver } from "./findings.ts";
import { GRADE_TEXT } from "./minimum-grade.ts";
import type { Proof, StandingStatus } from "./schema.ts";

/** Sentences that say where a subject stands: plain words, dates and names, nothing that changes from day to day. */

export function notApplicableText(tier: Tier): string {
	return `It does not apply to this subject at tier ${tier}.`;
}

export function metText(facts: CityFacts, meeting: readonly Proof[], until: IsoDate | null): string {
	const [best] = meeting;
	const more = meeting.length > 1 ? ` and ${meeting.length - 1} more` : "";
	const end = until === null ? "with no end set" : `through ${until}`;
	return `It is met ${end} by ${best === undefined ? "a proof" : evidenceText(facts, best.id)}${more}.`;
}

/** What falls short, without a waiver. */
export interface ShortText {
	readonly findings: Findings;
	readonly minimumGrade: Grade;
	readonly tier: Tier;
	readonly status: StandingStatus;
}

export function shortText(facts: CityFacts, short: ShortText): string {
	const more = [
		...short.findings.shortfalls.map(({ evidence, text }) => `${evidenceText(facts, evidence)} ${text}`),
		...short.findings.waiting.map(
			(evidence) => `${evidenceText(facts, evidence.id)}, handed in on ${evidence.review.on}, waits for review`,
		),
		...short.findings.waivers.flatMap(({ waiver, fault }) =>
			fault === undefined ? [] : [`the waiver ${waiver.id} does not count, because ${fault}`],
		),
	];
	return `${[mainText(facts, short), ...more].join("; ")}.`;
}

function mainText(facts: CityFacts, { findings, minimumGrade, tier, status }: ShortText): string {
	const { holding, lapsed, rejected } = findings;
	const [held, ended, refused] = [holding[0], lapsed[0], rejected[0]];
	if (status === "insufficient-grade" && held !== undefined) {
		const has = `${held.grade} (${GRADE_TEXT[held.grade]})`;
		const needs = `${minimumGrade} (${GRADE_TEXT[minimumGrade]})`;
		return `${evidenceText(facts, held.id)} is of grade ${has}, while tier ${tier} demands at least ${needs}`;
	}
	if (status === "expired" && ended !== undefined) {
		return `${evidenceText(facts, ended.id)} lapsed: it was good through ${ended.until}`;
	}
	if (status === "rejected" && refused?.review.state === "rejected") {
		const reason = refused.review.reason.replace(/[.\s]+$/, "");
		return `${evidenceText(facts, refused.id)} was rejected on ${refused.review.on}: ${reason}`;
	}
	return "Nothing that proves it has been accepted";
}

export function waivedText(facts: CityFacts, { waiver, until }: WeighedWaiver, without: string): string {
	const signer = facts.actors.get(waiver.signedBy)?.name ?? waiver.signedBy;
	return `It is waived through ${until}, signed by ${signer}. Without the waiver: ${without}`;
}

/** A piece of evidence in words: its title and who handed it in. */
export function evidenceText(facts: CityFacts, id: string): string {
	const evidence = facts.evidence.get(id);
	if (evidence === undefined) return `“${id}”`;
	return `“${evidence.title}” by ${facts.actors.get(evidence.providedBy)?.name ?? evidence.providedBy}`;
}
