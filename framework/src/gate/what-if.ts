import type { BaselineVersion } from "../baseline/schema.ts";
import { isEngaged } from "../ecosystem/service-life.ts";
import type { IsoDate } from "../shared/day.ts";
import type { SubjectKind, Tier } from "../shared/vocabulary.ts";
import { type Answer, answerOn } from "./answer.ts";
import { requireDay } from "./decide.ts";
import { type CityFacts, indexCity } from "./facts.ts";
import type { Outcome, Reason, StandingStatus } from "./schema.ts";

/** A requirement that makes a difference for one judged subject; null: it gave no reason on that side. */
export interface StatusDifference {
	readonly subject: string;
	readonly requirement: string;
	readonly before: StandingStatus | null;
	readonly after: StandingStatus | null;
}

/** A target whose answer changes. */
export interface OutcomeChange {
	readonly target: { readonly kind: SubjectKind; readonly id: string; readonly name: string };
	readonly tier: Tier;
	readonly before: Outcome;
	readonly after: Outcome;
	/** The blocking or conditional requirements that differ. */
	readonly requirements: readonly StatusDifference[];
	/** What blocks after and did not before, whatever has been proven: texts of reasons without a requirement. */
	readonly because: readonly string[];
}

export interface WhatIf {
	readonly at: IsoDate;
	/** Denied after, but not before. */
	readonly fallsOut: readonly OutcomeChange[];
	/** Denied before, but not after. */
	readonly comesIn: readonly OutcomeChange[];
	/** Between allow and conditional. */
	readonly changedConditions: readonly OutcomeChange[];
	readonly unchanged: number;
	/** How many targets fall out or come in by each requirement, the most first. */
	readonly byRequirement: readonly {
		readonly requirement: string;
		readonly fallsOut: number;
		readonly comesIn: number;
	}[];
}

/**
 * Who would fall out and who would come in if these were the published versions (design 2: moving to a version is an
 * explicit step with a preview). Judged are all subjects and, as such, every engagement in force on the day.
 * @param next all versions as they would be, those of today included where they stay.
 */
export function whatIf(facts: CityFacts, next: { readonly versions: readonly BaselineVersion[] }, at: IsoDate): WhatIf {
	return compareOutcomes(facts, indexCity(facts.city, facts.content, next.versions), at);
}

/**
 * What the gate would answer otherwise in another city: of everything both have, and what is in force in both, on the day.
 * @throws GatehouseError GH-GATE-002.
 */
export function compareOutcomes(facts: CityFacts, other: CityFacts, at: IsoDate): WhatIf {
	requireDay(at);
	const changes: OutcomeChange[] = [];
	const targets = targetsOn(facts, at).filter((id) => other.subjects.has(id));
	for (const id of targets) {
		const [before, after] = [answerOn(facts, id, at), answerOn(other, id, at)];
		if (before.outcome !== after.outcome) changes.push(changeOf(before, after));
	}
	changes.sort((a, b) => b.tier - a.tier || (a.target.id < b.target.id ? -1 : 1));
	const fallsOut = changes.filter(({ after }) => after === "deny");
	const comesIn = changes.filter(({ before }) => before === "deny");
	return {
		at,
		fallsOut,
		comesIn,
		changedConditions: changes.filter(({ before, after }) => before !== "deny" && after !== "deny"),
		unchanged: targets.length - changes.length,
		byRequirement: countByRequirement(fallsOut, comesIn),
	};
}

function targetsOn(facts: CityFacts, at: IsoDate): string[] {
	return [...facts.subjects.keys()].filter((id) => {
		const engagement = facts.engagements.get(id);
		return engagement === undefined || isEngaged(engagement, at);
	});
}

function changeOf(before: Answer, after: Answer): OutcomeChange {
	const { kind, id, name, tier } = after.judged.target;
	const held = binding(before.reasons);
	const holds = binding(after.reasons);
	const requirements = [...new Set([...held.keys(), ...holds.keys()])].sort().flatMap((key) => {
		const [was, is] = [held.get(key), holds.get(key)];
		if (was?.status === is?.status) return [];
		const { subject, requirement } = is ?? was ?? {};
		if (subject == null || requirement == null) return [];
		return [{ subject, requirement, before: was?.status ?? null, after: is?.status ?? null }];
	});
	const known = new Set(before.reasons.map(({ text }) => text));
	const because = after.reasons
		.filter(({ weight, requirement, text }) => weight === "blocks" && requirement === null && !known.has(text))
		.map(({ text }) => text);
	return { target: { kind, id, name }, tier, before: before.outcome, after: after.outcome, requirements, because };
}

function binding(reasons: readonly Reason[]): Map<string, Reason> {
	return new Map(
		reasons
			.filter((reason) => reason.weight !== "advice" && reason.requirement !== null)
			.map((reason) => [`${reason.subject} ${reason.requirement}`, reason]),
	);
}

function countByRequirement(
	fallsOut: readonly OutcomeChange[],
	comesIn: readonly OutcomeChange[],
): WhatIf["byRequirement"] {
	const counts = new Map<string, { fallsOut: number; comesIn: number }>();
	const count = (changes: readonly OutcomeChange[], what: "fallsOut" | "comesIn") => {
		for (const change of changes) {
			for (const requirement of new Set(change.requirements.map((one) => one.requirement))) {
				const entry = counts.get(requirement) ?? { fallsOut: 0, comesIn: 0 };
				entry[what] += 1;
				counts.set(requirement, entry);
			}
		}
	};
	count(fallsOut, "fallsOut");
	count(comesIn, "comesIn");
	return [...counts]
		.map(([requirement, entry]) => ({ requirement, ...entry }))
		.sort((a, b) => b.fallsOut + b.comesIn - (a.fallsOut + a.comesIn) || (a.requirement < b.requirement ? -1 : 1));
}
