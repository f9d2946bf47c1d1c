import {
	type CityFacts,
	correction,
	FINDING_STATES,
	type Finding,
	finding,
	findingState,
	type IsoDate,
	isOverdue,
	isoDate,
	line,
	paragraph,
	slug,
	subjectKind,
	tier,
	tiersOn,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, flag, listQuery } from "../http/list.ts";
import { named } from "../http/names.ts";
import type { Frozen } from "../http/wire.ts";
import type { LivingCity } from "../record/model.ts";

/** What goes over the wire for findings. */

const party = z.strictObject({ id: slug, name: line });

/** A correction with the names of who made it and who judged it. */
const correctionItem = correction.extend({
	by: party,
	verdict: z.strictObject({ on: isoDate, by: party, effective: z.boolean(), text: paragraph }).optional(),
});

export const findingItem = named(
	"FindingItem",
	finding.omit({ subject: true, by: true, corrections: true }).extend({
		subject: z.strictObject({ id: slug, kind: subjectKind, name: line }),
		by: party,
		corrections: z.array(correctionItem),
		tier,
		state: z.enum(FINDING_STATES),
		/** Whether its last day has passed (FIND-03). */
		overdue: z.boolean(),
		revision: z.int(),
	}),
);
export type FindingItem = Frozen<z.output<typeof findingItem>>;

export const findingPage = named("FindingPage", datedPageOf(findingItem));
export const findingsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	subject: slug.optional(),
	requirement: finding.shape.requirement.optional(),
	severity: finding.shape.severity.optional(),
	/** Number of the assessment within which it was written. */
	assessment: finding.shape.assessment,
	state: z.enum(FINDING_STATES).optional(),
	overdue: flag.optional(),
});

export const findingBody = named(
	"FindingBody",
	finding.pick({ subject: true, requirement: true, severity: true, title: true, text: true, assessment: true }),
);
export const correctionBody = named("CorrectionBody", correction.pick({ rootCause: true, action: true, doneOn: true }));
export const verdictBody = named(
	"FindingVerdictBody",
	z.strictObject({ effective: z.boolean(), text: finding.shape.text }),
);
export const withdrawalBody = named("FindingWithdrawalBody", z.strictObject({ reason: finding.shape.text }));

/** Findings with names, tiers and states as the city is on the day; those not written by then are left out. */
export function findingItems(
	findings: readonly Finding[],
	{ revisions }: LivingCity,
	facts: CityFacts,
	at: IsoDate,
): FindingItem[] {
	const tiers = tiersOn(facts, at);
	const organisation = (id: string) => ({ id, name: facts.actors.get(id)?.name ?? id });
	return findings.flatMap((of) => {
		const state = findingState(of, at);
		if (state === undefined) return [];
		const subject = facts.subjects.get(of.subject);
		const corrections = of.corrections.map(({ verdict, by, ...rest }) => ({
			...rest,
			by: organisation(by),
			...(verdict === undefined ? {} : { verdict: { ...verdict, by: organisation(verdict.by) } }),
		}));
		return [
			{
				...of,
				subject: { id: of.subject, kind: subject?.kind ?? "organisation", name: subject?.name ?? of.subject },
				by: organisation(of.by),
				corrections,
				tier: tiers.get(of.subject)?.tier ?? 1,
				state,
				overdue: isOverdue(of, at),
				revision: revisions.findings.get(of.id) ?? 0,
			},
		];
	});
}

export function keepsFinding(item: FindingItem, query: z.output<typeof findingsQuery>): boolean {
	const same = (wanted: unknown, held: unknown) => wanted === undefined || wanted === held;
	return (
		same(query.subject, item.subject.id) &&
		same(query.requirement, item.requirement) &&
		same(query.severity, item.severity) &&
		same(query.assessment, item.assessment) &&
		same(query.state, item.state) &&
		same(query.overdue, item.overdue)
	);
}
