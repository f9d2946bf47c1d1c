import type { Finding } from "../assurance/finding.ts";
import type { Evidence } from "../assurance/schema.ts";
import type { BaselineVersion, Requirement } from "../baseline/schema.ts";
import { versionInForce } from "../baseline/versions.ts";
import { chainKinds } from "../ecosystem/chain-kinds.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import type { CityContent } from "../ecosystem/content.ts";
import { checkCity } from "../ecosystem/references.ts";
import type { Actor, Engagement, Supply } from "../ecosystem/schema.ts";
import { type Subject, type SubjectFacts, subjectFacts, subjectFrom } from "../ecosystem/subjects.ts";
import type { TierResult } from "../ecosystem/tier-result.ts";
import { tierCity } from "../ecosystem/tiering.ts";
import type { IsoDate } from "../shared/day.ts";
import { GatehouseError } from "../shared/problems.ts";
import { type Boundaries, cityBoundaries, type Periods, periodsOf, proofBoundaries } from "./boundaries.ts";
import { firstAfter, IntervalCache } from "./day-cache.ts";
import { derivedEvidence } from "./derived-evidence.ts";
import { overdueOn } from "./overdue.ts";
import type { Waiver } from "./schema.ts";
import { type Suspended, suspendedOn } from "./suspensions.ts";

/** Everything handed in for one subject, by what it is for. */
interface Handed {
	readonly all: readonly Evidence[];
	readonly byRequirement: ReadonlyMap<string, readonly Evidence[]>;
	readonly byStandard: ReadonlyMap<string, readonly Evidence[]>;
}

/** A city prepared for the gate: checked and indexed, nothing in it is about one day. Make it with {@link cityFacts}. */
export interface CityFacts {
	readonly city: CityFile;
	readonly content: CityContent;
	readonly versions: readonly BaselineVersion[];
	readonly subjects: ReadonlyMap<string, SubjectFacts>;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly engagements: ReadonlyMap<string, Engagement>;
	/** Supplies by the engagement they belong to. */
	readonly supplies: ReadonlyMap<string, readonly Supply[]>;
	/** Handed in, and what other chapters prove by what they record. */
	readonly evidence: ReadonlyMap<string, Evidence>;
	readonly handed: ReadonlyMap<string, Handed>;
	readonly waivers: ReadonlyMap<string, readonly Waiver[]>;
	/** Days on which tiers, kinds of actor, judged subjects or the baseline may change. */
	readonly boundaries: Boundaries;
	readonly tierings: IntervalCache<ReadonlyMap<string, TierResult>>;
	readonly chains: IntervalCache<ReadonlyMap<string, readonly string[]>>;
	readonly suspensions: IntervalCache<ReadonlyMap<string, Suspended>>;
	readonly overdue: IntervalCache<ReadonlyMap<string, readonly Finding[]>>;
	/** How long any version lets proofs and waivers last. */
	readonly periods: Periods;
	/** Days on which the proofs or waivers of a subject may change, computed on first use. */
	readonly proofDays: Map<string, Boundaries>;
}

/**
 * Checks and indexes a city for the gate.
 * @param versions every published baseline version, in any order.
 * @throws GatehouseError GH-GATE-003 with every fault, when the city does not hold together.
 */
export function cityFacts(city: CityFile, content: CityContent, versions: readonly BaselineVersion[]): CityFacts {
	const issues = checkCity(city, content);
	if (issues.length > 0) {
		throw new GatehouseError("GH-GATE-003", `the city has ${issues.length} fault${issues.length === 1 ? "" : "s"}`, {
			issues,
		});
	}
	return indexCity(city, content, versions);
}

/** Indexes a city known to hold together. */
export function indexCity(city: CityFile, content: CityContent, versions: readonly BaselineVersion[]): CityFacts {
	const boundaries = cityBoundaries(city, versions);
	const evidence = [...city.evidence, ...derivedEvidence(city, content)];
	const subjects = new Map(subjectFacts(city, content).map((subject) => [subject.id, subject]));
	return {
		city,
		content,
		versions,
		subjects,
		actors: new Map(city.actors.map((actor) => [actor.id, actor])),
		engagements: new Map(city.engagements.map((engagement) => [engagement.id, engagement])),
		supplies: Map.groupBy(city.supplies, (supply) => supply.engagement ?? ""),
		evidence: new Map(evidence.map((item) => [item.id, item])),
		handed: handedBySubject(evidence),
		waivers: Map.groupBy(sortedById(city.waivers), (waiver) => waiver.subject),
		boundaries,
		tierings: new IntervalCache(boundaries, subjects.size),
		chains: new IntervalCache(boundaries, city.actors.length),
		suspensions: new IntervalCache(boundaries, subjects.size),
		overdue: new IntervalCache(boundaries, city.findings.length),
		periods: periodsOf(versions),
		proofDays: new Map(),
	};
}

function handedBySubject(evidence: readonly Evidence[]): Map<string, Handed> {
	const bySubject = Map.groupBy(sortedById(evidence), (item) => item.subject);
	return new Map([...bySubject].map(([subject, all]) => [subject, handedFor(all)]));
}

function handedFor(all: readonly Evidence[]): Handed {
	const byRequirement = new Map<string, Evidence[]>();
	const byStandard = new Map<string, Evidence[]>();
	for (const item of all) {
		for (const id of new Set(item.requirements)) push(byRequirement, id, item);
		for (const id of new Set(item.standards)) push(byStandard, id, item);
	}
	return { all, byRequirement, byStandard };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [item]);
	else list.push(item);
}

/** A copy by id, so that no answer depends on the order in which facts are stored. */
export function sortedById<T extends { readonly id: string }>(items: readonly T[]): T[] {
	return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The version in force on a day (BASE-05). */
export function versionOn(facts: CityFacts, at: IsoDate): BaselineVersion | undefined {
	return versionInForce(facts.versions, at);
}

/** The tiers of every subject on a day. */
export function tiersOn(facts: CityFacts, at: IsoDate): ReadonlyMap<string, TierResult> {
	return facts.tierings.get(at, () => tierCity(facts.city, at));
}

/** The kinds of actor, on a day, of every organisation that counts as more than is recorded (APP-05). */
export function chainKindsOn(facts: CityFacts, at: IsoDate): ReadonlyMap<string, readonly string[]> {
	return facts.chains.get(at, () => chainKinds(facts.city, facts.subjects, at));
}

/** Every suspended subject on a day, and why (GATE-15). */
export function suspensionsOn(facts: CityFacts, at: IsoDate): ReadonlyMap<string, Suspended> {
	return facts.suspensions.get(at, () => suspendedOn(facts.city, at));
}

/** The overdue major findings of every subject on a day (GATE-16). */
export function overdueFindingsOn(facts: CityFacts, at: IsoDate): ReadonlyMap<string, readonly Finding[]> {
	return facts.overdue.get(at, () => overdueOn(facts.city, at));
}

/** Whether the gate denies a subject on a day whatever has been proven (GATE-15, GATE-16). */
export function barredOn(facts: CityFacts, at: IsoDate): (id: string) => boolean {
	const [suspended, overdue] = [suspensionsOn(facts, at), overdueFindingsOn(facts, at)];
	return (id) => suspended.has(id) || overdue.has(id);
}

/** A subject as it is on a day. @throws GatehouseError GH-GATE-001 when there is none of that id. */
export function subjectOn(facts: CityFacts, id: string, at: IsoDate): Subject {
	const subject = facts.subjects.get(id);
	if (subject === undefined) throw new GatehouseError("GH-GATE-001", `there is no subject \`${id}\` in the city`);
	return subjectFrom(subject, tiersOn(facts, at).get(id)?.tier, chainKindsOn(facts, at).get(id));
}

const NONE: readonly Evidence[] = [];

/** What was handed in for a subject and a requirement, directly or through its standard, by id. */
export function evidenceFor(facts: CityFacts, subject: string, requirement: Requirement): readonly Evidence[] {
	const handed = facts.handed.get(subject);
	const direct = handed?.byRequirement.get(requirement.id) ?? NONE;
	const through = requirement.standard === undefined ? NONE : (handed?.byStandard.get(requirement.standard) ?? NONE);
	if (through.length === 0) return direct;
	return sortedById([...new Set([...direct, ...through])]);
}

/** The waivers of a subject and a requirement, by id. */
export function waiversFor(facts: CityFacts, subject: string, requirement: string): readonly Waiver[] {
	return (facts.waivers.get(subject) ?? []).filter((waiver) => waiver.requirement === requirement);
}

/** The first day after `at` on which an answer about these subjects may change; `undefined` when none is left. */
export function nextBoundary(facts: CityFacts, subjects: readonly string[], at: IsoDate): IsoDate | undefined {
	let next = facts.boundaries[firstAfter(facts.boundaries, at)];
	for (const subject of subjects) {
		const days = proofDaysOf(facts, subject);
		const day = days[firstAfter(days, at)];
		if (day !== undefined && (next === undefined || day < next)) next = day;
	}
	return next;
}

function proofDaysOf(facts: CityFacts, subject: string): Boundaries {
	const known = facts.proofDays.get(subject);
	if (known !== undefined) return known;
	const evidence = facts.handed.get(subject)?.all ?? [];
	const days = proofBoundaries(evidence, facts.waivers.get(subject) ?? [], facts.periods);
	facts.proofDays.set(subject, days);
	return days;
}
