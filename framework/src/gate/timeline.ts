import { dayAfter } from "../ecosystem/calendar.ts";
import type { IsoDate } from "../shared/day.ts";
import { canonicalJson } from "../shared/digest.ts";
import { GatehouseError } from "../shared/problems.ts";
import type { Tier } from "../shared/vocabulary.ts";
import { type Answer, answerOn } from "./answer.ts";
import { requireDay } from "./decide.ts";
import type { CityFacts } from "./facts.ts";
import type { Outcome, Reason } from "./schema.ts";
import { questionOf, type Target } from "./target.ts";
import { validUntil } from "./valid-until.ts";

/** A stretch of days with one answer. */
export interface TimelineSegment {
	readonly from: IsoDate;
	/** Its last day, at most the end of the period asked about. */
	readonly until: IsoDate;
	/** Last day of the answer itself (GATE-08), which may lie beyond the period; null: for ever. */
	readonly validUntil: IsoDate | null;
	readonly outcome: Outcome;
	readonly tier: Tier;
	/** Numbers of reasons by weight. */
	readonly blocking: number;
	readonly conditions: number;
	readonly advice: number;
	/** Reasons that are new against the segment before; all of them in the first. */
	readonly began: readonly Reason[];
	/** Reasons of the segment before that are gone. */
	readonly ended: readonly Reason[];
}

/**
 * How the answer develops from one day through another: a segment begins wherever outcome or reasons change (GATE-08).
 * @throws GatehouseError as {@link decide} does, and GH-GATE-005 when `from` lies after `until`.
 */
export function timeline(facts: CityFacts, target: Target, from: IsoDate, until: IsoDate): TimelineSegment[] {
	requireDay(from);
	requireDay(until);
	if (from > until) throw new GatehouseError("GH-GATE-005", `\`${from}\` lies after \`${until}\``);
	const question = questionOf(facts, target);
	const segments: TimelineSegment[] = [];
	let before: readonly Reason[] = [];
	let day: IsoDate | undefined = from;
	while (day !== undefined && day <= until) {
		const answer = answerOn(question.facts, question.id, day);
		const last = validUntil(question.facts, answer);
		segments.push(segmentOf(answer, before, last, until));
		before = answer.reasons;
		day = last === null ? undefined : dayAfter(last);
	}
	return segments;
}

function segmentOf(
	{ judged, outcome, reasons }: Answer,
	before: readonly Reason[],
	last: IsoDate | null,
	until: IsoDate,
): TimelineSegment {
	const count = (weight: Reason["weight"]) => reasons.filter((reason) => reason.weight === weight).length;
	return {
		from: judged.at,
		until: last === null || last > until ? until : last,
		validUntil: last,
		outcome,
		tier: judged.target.tier,
		blocking: count("blocks"),
		conditions: count("condition"),
		advice: count("advice"),
		began: without(reasons, before),
		ended: without(before, reasons),
	};
}

function without(reasons: readonly Reason[], others: readonly Reason[]): Reason[] {
	const known = new Set(others.map((reason) => canonicalJson(reason)));
	return reasons.filter((reason) => !known.has(canonicalJson(reason)));
}
