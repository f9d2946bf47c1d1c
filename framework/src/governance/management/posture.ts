import { type FindingState, findingState, isOverdue, SEVERITIES, type Severity } from "../../assurance/finding.ts";
import { holdsOn } from "../../ecosystem/calendar.ts";
import type { CityFacts } from "../../gate/facts.ts";
import { tiersOn } from "../../gate/facts.ts";
import type { IsoDate } from "../../shared/day.ts";
import { TIERS, type Tier } from "../../shared/vocabulary.ts";
import type { GovernanceFinding } from "../bodies/finding.ts";
import { governanceFindings } from "../bodies/findings.ts";
import type { OutcomeOf } from "../cities/own-answer.ts";
import { type Friction, type FrictionFacts, frictionOn } from "../friction/friction.ts";
import { ownedInService } from "../owned.ts";
import { type Readiness, readinessOn } from "../readiness/readiness.ts";
import type { ReadinessContent } from "../readiness/schema.ts";
import { decisionsOn, type FollowedDecision, type OfficeState, officesOn } from "./follow-up.ts";
import type { Quarter } from "./quarter.ts";
import type { Office } from "./schema.ts";

/** How one tier stands on a day. */
export interface TierPosture {
	readonly tier: Tier;
	readonly allow: number;
	readonly conditional: number;
	readonly deny: number;
}

/** Where the city stands at the end of a quarter, for those who answer for it (R-19, MGMT-03). */
export interface PostureReport {
	readonly quarter: string;
	readonly from: IsoDate;
	/** The day it tells of: the last of the quarter, or the day asked when that comes first. */
	readonly at: IsoDate;
	readonly complete: boolean;
	readonly baseline: string | null;
	readonly tiers: readonly TierPosture[];
	/** Percent of systems and fleets in service that the gate does not deny, then and a quarter before. */
	readonly passing: { readonly now: number; readonly before: number };
	readonly assurance: {
		readonly accepted: number;
		/** Evidence that ends within the next quarter. */
		readonly ending: number;
		readonly certificates: number;
		readonly waivers: number;
		readonly suspensions: number;
	};
	readonly findings: {
		readonly bySeverity: readonly { readonly severity: Severity; readonly open: number; readonly overdue: number }[];
		readonly written: number;
		readonly closed: number;
	};
	readonly readiness: Pick<Readiness, "tier" | "counts" | "areas" | "first">;
	readonly exercises: { readonly held: readonly string[]; readonly actionsOverdue: number };
	readonly friction: Friction;
	readonly governance: readonly GovernanceFinding[];
	readonly decisions: readonly FollowedDecision[];
	readonly offices: readonly Pick<OfficeState, "id" | "name" | "training">[];
}

export interface PostureContent {
	readonly readiness: ReadinessContent;
	readonly offices: readonly Office[];
}

/** What the report is made from; equal records give equal reports (MGMT-03). */
export interface PostureFacts {
	readonly facts: CityFacts;
	readonly content: PostureContent;
	readonly friction: FrictionFacts;
	readonly outcomes: (at: IsoDate) => OutcomeOf;
	readonly breaches: (at: IsoDate) => number | null;
}

/** The posture at the end of a quarter, or on `today` while it runs. */
export function postureReport(
	{ facts, content, friction, outcomes, breaches }: PostureFacts,
	quarter: Quarter,
	today: IsoDate,
): PostureReport {
	const at = quarter.until < today ? quarter.until : today;
	const { city } = facts;
	const tiers = tierPostures(facts, outcomes(at), at);
	const readiness = readinessOn(facts, content.readiness, at, breaches(at));
	const held = city.readiness.flatMap((one) =>
		one.kind === "exercise" && one.on >= quarter.from && one.on <= at ? [one.title] : [],
	);
	const version = facts.versions
		.filter(({ effectiveFrom }) => effectiveFrom <= at)
		.sort(byDay)
		.at(-1);
	return {
		quarter: quarter.name,
		from: quarter.from,
		at,
		complete: quarter.until < today,
		baseline: version?.version ?? null,
		tiers,
		passing: { now: passingOf(tiers), before: passingOn(facts, outcomes, quarter.from) },
		assurance: assuranceOn(facts, at),
		findings: findingsIn(facts, quarter, at),
		readiness: { tier: readiness.tier, counts: readiness.counts, areas: readiness.areas, first: readiness.first },
		exercises: { held, actionsOverdue: overdueActions(facts, at) },
		friction: frictionOn(friction, at, quarter.from),
		governance: governanceFindings(city, facts.subjects, at),
		decisions: decisionsOn(city.minutes, at).filter(
			({ state, doneOn, decidedOn }) =>
				state !== "done" || decidedOn >= quarter.from || (doneOn !== undefined && doneOn >= quarter.from),
		),
		offices: officesOn(content.offices, city, at).map(({ id, name, training }) => ({ id, name, training })),
	};
}

const byDay = (a: { effectiveFrom: IsoDate }, b: { effectiveFrom: IsoDate }) =>
	a.effectiveFrom < b.effectiveFrom ? -1 : 1;

/** Systems and fleets in service by tier and by what the gate says. */
export function tierPostures(facts: CityFacts, outcomeOf: OutcomeOf, at: IsoDate): TierPosture[] {
	const tiers = tiersOn(facts, at);
	const counts = new Map(TIERS.map((tier) => [tier, { allow: 0, conditional: 0, deny: 0 }]));
	for (const { id } of ownedInService(facts, at)) {
		const count = counts.get(tiers.get(id)?.tier ?? 1);
		if (count !== undefined) count[outcomeOf(id)] += 1;
	}
	return TIERS.map((tier) => ({ tier, ...(counts.get(tier) ?? { allow: 0, conditional: 0, deny: 0 }) }));
}

/** Percent of systems and fleets in service that the gate does not deny; nothing in service: 100. */
export function passingOf(tiers: readonly TierPosture[]): number {
	const denied = tiers.reduce((sum, { deny }) => sum + deny, 0);
	const all = tiers.reduce((sum, { allow, conditional, deny }) => sum + allow + conditional + deny, 0);
	return all === 0 ? 100 : Math.round((100 * (all - denied)) / all);
}

/** The same on any day. */
export const passingOn = (facts: CityFacts, outcomes: (at: IsoDate) => OutcomeOf, at: IsoDate): number =>
	passingOf(tierPostures(facts, outcomes(at), at));

function assuranceOn({ city }: CityFacts, at: IsoDate): PostureReport["assurance"] {
	const soon = quarterLater(at);
	const holding = city.evidence.filter(
		({ review, from, until }) => review.state === "accepted" && review.on <= at && holdsOn(at, from, until),
	);
	return {
		accepted: holding.length,
		ending: holding.filter(({ until }) => until !== undefined && until <= soon).length,
		certificates: city.certificates.filter((one) => holdsOn(at, one.from, one.until)).length,
		waivers: city.waivers.filter((one) => holdsOn(at, one.from, one.until)).length,
		suspensions: city.suspensions.filter((one) => holdsOn(at, one.from, one.until)).length,
	};
}

const quarterLater = (at: IsoDate): IsoDate => {
	const [year, month] = [Number(at.slice(0, 4)), Number(at.slice(5, 7)) + 3];
	const later = month > 12 ? [year + 1, month - 12] : [year, month];
	return `${later[0]}-${String(later[1]).padStart(2, "0")}-31`;
};

function findingsIn({ city }: CityFacts, { from }: Quarter, at: IsoDate): PostureReport["findings"] {
	const isOpen = (state: FindingState | undefined) => state === "open" || state === "answered";
	const closedOn = city.findings.flatMap(({ corrections }) =>
		corrections.flatMap(({ verdict }) => (verdict?.effective === true ? [verdict.on] : [])),
	);
	return {
		bySeverity: SEVERITIES.map((severity) => {
			const of = city.findings.filter((one) => one.severity === severity);
			return {
				severity,
				open: of.filter((one) => isOpen(findingState(one, at))).length,
				overdue: of.filter((one) => isOverdue(one, at)).length,
			};
		}),
		written: city.findings.filter(({ on }) => on >= from && on <= at).length,
		closed: closedOn.filter((on) => on >= from && on <= at).length,
	};
}

function overdueActions({ city }: CityFacts, at: IsoDate): number {
	return city.readiness
		.flatMap((one) => (one.kind === "exercise" && one.on <= at ? one.actions : []))
		.filter(({ due, doneOn }) => due < at && (doneOn === undefined || doneOn > at)).length;
}
