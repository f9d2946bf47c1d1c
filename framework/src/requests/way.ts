import { evidenceTypesOf } from "../baseline/evidence-types.ts";
import { type CityFacts, versionOn } from "../gate/facts.ts";
import type { IsoDate } from "../shared/day.ts";
import { GRADES, type Grade } from "../shared/vocabulary.ts";
import type { EvidenceRequest, Paper, WayStep } from "./schema.ts";
import { scopeOf } from "./scope.ts";

/** A paper that would settle some requests. */
interface Candidate {
	readonly key: string;
	readonly type: string;
	readonly paper: Paper | null;
	readonly days: number;
	/** Places in the list of open requests. */
	readonly settles: readonly number[];
}

/**
 * The shortest way to yes (ASK-07): few papers that together settle every open must, found greedily (the paper that
 * settles most of what is left, the quicker one among equals), without one that the others make needless. Papers that
 * exist come first; then by the days they take, then by how much they settle.
 * @param requests of {@link requestsFor}; those met or waiting, and shoulds, are left out.
 * @param within new papers take at most these days where something that quick is accepted at all.
 * @returns never more steps than open musts; empty when there are none.
 */
export function shortestWay(
	facts: CityFacts,
	requests: readonly EvidenceRequest[],
	at: IsoDate,
	within = Number.POSITIVE_INFINITY,
): WayStep[] {
	const open = requests.filter(({ state, strength }) => state === "open" && strength === "M");
	const left = new Set(open.keys());
	const chosen = [...cover(papersAtHand(open), left), ...cover(papersToGet(facts, open, at, within), left)];
	return withoutNeedless(chosen, open.length)
		.map((candidate) => stepOf(candidate, open))
		.sort(byAction);
}

/** The days that the whole way takes at least: those of the request whose quickest paper takes longest. */
export function quickestDays(requests: readonly EvidenceRequest[]): number {
	const open = requests.filter(({ state, strength }) => state === "open" && strength === "M");
	return Math.max(0, ...open.map(({ days, reusable }) => (reusable.length > 0 ? 0 : days)));
}

function papersAtHand(open: readonly EvidenceRequest[]): Candidate[] {
	const found = open.flatMap(({ reusable }, index) => reusable.map((paper) => ({ paper, index })));
	return [...Map.groupBy(found, ({ paper }) => paper.id)].map(([id, uses]) => {
		const paper = uses[0]?.paper ?? null;
		return { key: id, type: paper?.type ?? "", paper, days: 0, settles: uses.map(({ index }) => index) };
	});
}

function papersToGet(facts: CityFacts, open: readonly EvidenceRequest[], at: IsoDate, within: number): Candidate[] {
	const document = versionOn(facts, at)?.document;
	const types = document === undefined ? undefined : evidenceTypesOf(document);
	const daysOf = (type: string) => types?.get(type)?.leadDays ?? 0;
	const found = open.flatMap(({ subject: { id, kind }, evidenceTypes, days }, index) => {
		const scope = scopeOf({ id, kind, provider: facts.subjects.get(id)?.provider ?? id });
		return evidenceTypes
			.filter((type) => daysOf(type) <= Math.max(within, days))
			.map((type) => ({ key: `${type} ${scope}`, type, index }));
	});
	return [...Map.groupBy(found, ({ key }) => key)].map(([key, uses]) => {
		const type = uses[0]?.type ?? "";
		return { key, type, paper: null, days: daysOf(type), settles: uses.map(({ index }) => index) };
	});
}

/** Chooses candidates until nothing that they settle is left; takes what is settled out of `left`. */
function cover(candidates: readonly Candidate[], left: Set<number>): Candidate[] {
	const chosen: Candidate[] = [];
	for (;;) {
		const best = mostSettling(candidates, left);
		if (best === undefined) return chosen;
		chosen.push(best);
		for (const index of best.settles) left.delete(index);
	}
}

function mostSettling(candidates: readonly Candidate[], left: ReadonlySet<number>): Candidate | undefined {
	let best: Candidate | undefined;
	let most = 0;
	for (const candidate of candidates) {
		const settled = candidate.settles.filter((index) => left.has(index)).length;
		if (settled === 0 || settled < most) continue;
		if (settled > most || best === undefined || isQuicker(candidate, best)) {
			best = candidate;
			most = settled;
		}
	}
	return best;
}

function isQuicker(a: Candidate, b: Candidate): boolean {
	return a.days < b.days || (a.days === b.days && a.key < b.key);
}

/** Leaves out candidates all of whose requests others settle too, those that take longest first. */
function withoutNeedless(chosen: readonly Candidate[], requests: number): Candidate[] {
	const times = new Array<number>(requests).fill(0);
	const count = (candidate: Candidate, by: number) => {
		for (const index of candidate.settles) times[index] = (times[index] ?? 0) + by;
	};
	for (const candidate of chosen) count(candidate, 1);
	const kept = new Set(chosen);
	for (const candidate of [...chosen].sort((a, b) => (isQuicker(a, b) ? 1 : -1))) {
		if (!candidate.settles.every((index) => (times[index] ?? 0) > 1)) continue;
		count(candidate, -1);
		kept.delete(candidate);
	}
	return [...kept];
}

function stepOf({ type, paper, days, settles }: Candidate, open: readonly EvidenceRequest[]): WayStep {
	const settled = settles.flatMap((index) => open[index] ?? []);
	return {
		action: paper === null ? "provide" : "reuse",
		evidenceType: type,
		evidence: paper,
		grade: settled.map(({ minimumGrade }) => minimumGrade).reduce(higherGrade, "I0"),
		days,
		settles: settled.map(({ subject, requirement }) => ({ subject: subject.id, requirement: requirement.id })),
	};
}

function higherGrade(a: Grade, b: Grade): Grade {
	return GRADES.indexOf(a) >= GRADES.indexOf(b) ? a : b;
}

function byAction(a: WayStep, b: WayStep): number {
	if (a.action !== b.action) return a.action === "reuse" ? -1 : 1;
	return a.days - b.days || b.settles.length - a.settles.length || compare(keyOf(a), keyOf(b));
}

const keyOf = ({ evidence, evidenceType, settles }: WayStep) =>
	`${evidence?.id ?? ""} ${evidenceType} ${settles[0]?.subject ?? ""}`;

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
