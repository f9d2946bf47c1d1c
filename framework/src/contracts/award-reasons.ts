import { earlierEnd } from "../ecosystem/calendar.ts";
import type { Engagement } from "../ecosystem/schema.ts";
import type { Answer } from "../gate/answer.ts";
import type { CityFacts } from "../gate/facts.ts";
import type { Reason } from "../gate/schema.ts";
import type { IsoDate } from "../shared/day.ts";
import type { AwardPurpose } from "./award-schema.ts";
import type { CertificateEnd } from "./certificates.ts";
import { lastDayOf } from "./in-force.ts";
import { type ClauseCover, purposeText } from "./needs.ts";
import type { Term, TermCheck } from "./terms.ts";

/** The clause by which a certificate is renewed within the term. */
const YEARLY_TEST = "CL-11";

const TERM_TEXT: Readonly<Record<Term, string>> = {
	"incident-notice": "Notice of incidents",
	"sub-supplier-consent": "A say about sub-suppliers",
	"sub-supplier-flow-down": "Duties of sub-suppliers",
	"sub-supplier-notice": "Notice of changed sub-suppliers",
	"audit-right": "The right to audit",
	"security-support": "Security support",
	"product-support": "Support of what is delivered",
	liability: "Liability",
	exit: "The way out",
};

function reasonOf(
	rule: string,
	weight: Reason["weight"],
	subject: string,
	text: string,
	more: Partial<Reason> = {},
): Reason {
	const plain = { requirement: null, principle: null, status: null, evidence: [], waiver: null, until: null };
	return { rule, weight, subject, text, ...plain, ...more };
}

/** That there is no term left to sign for, or that the new one does not go beyond the old. */
export function timeReason(purpose: AwardPurpose, { id, name, until }: Engagement): Reason {
	const text =
		purpose === "award"
			? `${name} has ended: its last day was ${until}. Ask for its renewal.`
			: `The new last day of ${name} does not lie behind the present one, ${until}.`;
	return reasonOf("CONTR-06", "blocks", id, text, { until });
}

/** That there is no text at all. */
export function textReason({ id, name }: Engagement): Reason {
	return reasonOf("CONTR-06", "blocks", id, `${name} has no text on record: neither a draft nor a signed one.`);
}

/** Clauses that are missing or deviate, and deviations that were accepted (CONTR-04, CONTR-06). */
export function clauseReasons(engagement: string, cover: readonly ClauseCover[], until: IsoDate): Reason[] {
	return cover.flatMap(({ clause, state, said }) => {
		const requirement = clause.requirements[0] ?? null;
		const name = `${clause.id} “${clause.name}”`;
		if (state === "stands") return [];
		if (state === "missing") {
			const text = `${name} is missing: ${purposeText(clause)}.`;
			return [reasonOf("CONTR-04", "blocks", engagement, text, { requirement })];
		}
		const instead = said?.instead === undefined ? "" : ` It says instead: ${said.instead}`;
		if (state === "deviates") {
			const text = `${name} deviates and nobody on the city's side accepts that: ${purposeText(clause)}.${instead}`;
			return [reasonOf("CONTR-04", "blocks", engagement, text, { requirement })];
		}
		const last = said === undefined ? null : lastDayOf(said);
		const ends = last !== null && last < until;
		const text = ends
			? `${name} deviates; the city accepts that through ${last}, and the term lasts longer.${instead}`
			: `${name} deviates, and the city accepts that.${instead}`;
		return [reasonOf("CONTR-04", ends ? "condition" : "advice", engagement, text, { requirement, until: last })];
	});
}

/** Terms that fall short of what the tier demands, or are not stated (CONTR-05, CONTR-06). */
export function termReasons(engagement: string, checks: readonly TermCheck[], now: readonly TermCheck[]): Reason[] {
	const isInsuredNow = now.some(({ term, state }) => term === "liability" && state === "met");
	return checks.flatMap(({ term, state, demanded, agreed, clauses, requirement, accepted }) => {
		if (state === "met") return [];
		const said = agreed === null ? "nothing is stated" : `agreed is: ${agreed}`;
		const by = ` (${clauses.join(", ")})`;
		const text = `${TERM_TEXT[term]}${by}: demanded is: ${demanded}; ${said}.`;
		if (term === "liability" && state === "short" && isInsuredNow) {
			const renew = `${text} The insurance must be renewed before the term begins.`;
			return [reasonOf("CONTR-05", "condition", engagement, renew, { requirement })];
		}
		if (!accepted) return [reasonOf("CONTR-05", "blocks", engagement, text, { requirement })];
		return [
			reasonOf("CONTR-05", "advice", engagement, `${text} The city accepts that ${clauses[0]} deviates.`, {
				requirement,
			}),
		];
	});
}

/** Certificates that end within the term: a condition where they are renewed every year, a denial otherwise (CONTR-07). */
export function certificateReasons(
	{ subjects }: CityFacts,
	ends: readonly CertificateEnd[],
	cover: readonly ClauseCover[],
	until: IsoDate,
): Reason[] {
	const isYearly = cover.some(({ clause, state }) => clause.id === YEARLY_TEST && state === "stands");
	return ends
		.filter(({ day }) => day < until)
		.map(({ evidence, title, subject, requirements, day }) => {
			const what = `“${title}” of ${subjects.get(subject)?.name ?? subject} carries ${requirements.join(", ")} through ${day}`;
			const text = isYearly
				? `${what}: it must be renewed by then, as ${YEARLY_TEST} provides.`
				: `${what}, not to the end of the term, ${until}, and ${YEARLY_TEST} does not provide for its renewal.`;
			const more = { requirement: requirements[0] ?? null, evidence: [evidence], until: day };
			return reasonOf("CONTR-07", isYearly ? "condition" : "blocks", subject, text, more);
		});
}

/**
 * What the gate says on the first day, apart from the term itself. Musts that are met on the day asked and whose proofs
 * lapse before the first day are one condition for each subject: they must be renewed by then (CONTR-06).
 */
export function gateReasons(
	{ subjects }: CityFacts,
	{ reasons, judged: { at: first } }: Answer,
	now: Answer,
): Reason[] {
	const blocked = new Set(now.reasons.filter(({ weight }) => weight === "blocks").map(keyOf));
	const weighty = reasons.filter(({ weight, rule }) => weight !== "advice" && rule !== "GATE-05");
	const lapsing = weighty.filter((reason) => reason.status === "expired" && !blocked.has(keyOf(reason)));
	const bySubject = Map.groupBy(lapsing, ({ subject }) => subject ?? "");
	const conditions = [...bySubject].map(([id, own]) => {
		const ids = own.flatMap(({ requirement }) => requirement ?? []).sort();
		const until = own.reduce<IsoDate | null>(
			(end, one) => (end === null ? one.until : earlierEnd(end, one.until)),
			null,
		);
		const name = subjects.get(id)?.name ?? id;
		const text = `What shows that ${name} meets ${ids.join(", ")} lapses before the term begins on ${first}, the first on ${until}: it must be renewed by then.`;
		const evidence = [...new Set(own.flatMap((one) => one.evidence))];
		return reasonOf("CONTR-06", "condition", id, text, { requirement: ids[0] ?? null, until, evidence });
	});
	return [...weighty.filter((reason) => !lapsing.includes(reason)), ...conditions];
}

const keyOf = ({ subject, requirement }: Reason): string => `${subject} ${requirement}`;
