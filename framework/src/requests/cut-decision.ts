import { type CityFacts, suspensionsOn, versionOn } from "../gate/facts.ts";
import type { Decision, Outcome, Reason, SubjectVerdict } from "../gate/schema.ts";
import type { IsoDate } from "../shared/day.ts";
import { cutStanding, plainText } from "./cut-standing.ts";
import type { Sight } from "./sight.ts";

/** A decision as somebody may see it. */
export interface CutDecision {
	readonly target: Decision["target"];
	readonly at: IsoDate;
	readonly outcome: Outcome;
	readonly reasons: readonly Reason[];
	readonly validUntil: IsoDate | null;
	readonly subjects: readonly SubjectVerdict[];
}

const UNSEEN: Readonly<Record<Reason["weight"], string>> = {
	blocks: "Something judged with it that is not shown here does not meet what is demanded.",
	condition: "Something judged with it that is not shown here meets what is demanded only by waiver.",
	advice: "There is advice about something judged with it that is not shown here.",
};

/**
 * A decision without what somebody may not see (ASK-08): of subjects not seen only that one of them blocks, makes
 * conditional or is given advice, once for each; of what is seen, no evidence that is not. Remedies name people and
 * papers of the city, so there are none: the shortest way takes their place.
 */
export function cutDecision(facts: CityFacts, decision: Decision, sight: Sight): CutDecision {
	const { target, at, outcome, validUntil } = decision;
	const requirements = new Map(versionOn(facts, at)?.document.requirements.map((one) => [one.id, one]));
	const seen = decision.reasons.flatMap((reason) => {
		if (reason.subject === null) return [reason];
		if (!sight.subject(reason.subject)) return [];
		if (reason.rule === "GATE-15") return [cutSuspension(facts, reason, reason.subject, at, sight)];
		const requirement = requirements.get(reason.requirement ?? "");
		return [requirement === undefined ? reason : cutReason(facts, reason, requirement, sight)];
	});
	const hidden = decision.reasons.filter(({ subject }) => subject !== null && !sight.subject(subject));
	const summed = (["blocks", "condition", "advice"] as const)
		.filter((weight) => hidden.some((reason) => reason.weight === weight))
		.map((weight) => unseen(weight, hidden.find((reason) => reason.weight === weight)?.rule ?? "GATE-01"));
	const order: readonly Reason["weight"][] = ["blocks", "condition", "advice"];
	const reasons = [...seen, ...summed].sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
	return {
		target,
		at,
		outcome,
		reasons,
		validUntil,
		subjects: decision.subjects.filter(({ id }) => sight.subject(id)),
	};
}

function cutReason(
	facts: CityFacts,
	reason: Reason,
	requirement: Parameters<typeof cutStanding>[2],
	sight: Sight,
): Reason {
	if (reason.subject === null || reason.status === null) return reason;
	const { status } = reason;
	const standing = { status, until: reason.until, evidence: reason.evidence, text: reason.text };
	const cut = cutStanding(facts, reason.subject, requirement, standing, sight);
	if (cut === standing) return reason;
	const name = facts.subjects.get(reason.subject)?.name ?? reason.subject;
	const text = `${name}, ${requirement.id}: ${plainText(status, reason.until)}`;
	return { ...reason, evidence: cut.evidence, waiver: null, text };
}

/** Who else is suspended, why, and over whom they could act is told only to those who see all of it. */
function cutSuspension(facts: CityFacts, reason: Reason, subject: string, at: IsoDate, sight: Sight): Reason {
	const path = suspensionsOn(facts, at).get(subject)?.path ?? [];
	const [suspended = subject] = path;
	if (sight.subject(suspended) && path.every((id) => sight.name(id))) return reason;
	const name = facts.subjects.get(subject)?.name ?? subject;
	return { ...reason, text: `Somebody who can act on ${name} is suspended at present; ask the city.` };
}

function unseen(weight: Reason["weight"], rule: string): Reason {
	return {
		rule,
		weight,
		subject: null,
		requirement: null,
		principle: null,
		status: null,
		evidence: [],
		waiver: null,
		until: null,
		text: UNSEEN[weight],
	};
}
