import type { Evidence } from "../assurance/schema.ts";
import type { BaselineVersion } from "../baseline/schema.ts";
import { dayAfter, daysLater } from "../ecosystem/calendar.ts";
import type { CityFile } from "../ecosystem/city-file.ts";
import { FALLBACK_DAYS } from "../ecosystem/dependency-tiers.ts";
import type { IsoDate } from "../shared/day.ts";
import { TIERS } from "../shared/vocabulary.ts";
import type { Waiver } from "./schema.ts";
import { acceptanceRule } from "./waivers.ts";

/** Days on which something begins to be so or stops being so, ascending and without repeats. */
export type Boundaries = readonly IsoDate[];

/**
 * Every day on which the tiers, kinds of actor, judged subjects, support or baseline of a city may change; within an interval
 * between two of them they cannot (GATE-08).
 */
export function cityBoundaries(city: CityFile, versions: readonly BaselineVersion[]): Boundaries {
	const days = new Days();
	for (const owned of [...city.systems, ...city.fleets]) {
		days.starts(owned.inServiceFrom);
		days.starts(owned.retiredOn);
		for (const dependency of owned.dependsOn) {
			const tested = dependency.fallbackTestedOn;
			days.starts(tested);
			if (tested !== undefined) days.ends(daysLater(tested, FALLBACK_DAYS));
		}
	}
	for (const product of city.products) days.ends(product.supportUntil);
	for (const engagement of city.engagements) days.term(engagement.from, engagement.until);
	for (const supply of city.supplies) days.term(supply.since, supply.until);
	for (const override of city.tierOverrides) days.term(override.from, override.until);
	for (const suspension of city.suspensions) days.term(suspension.from, suspension.until);
	for (const { due, corrections, withdrawn } of city.findings) {
		days.ends(due);
		days.starts(withdrawn?.on);
		for (const { on, verdict } of corrections) {
			days.starts(on);
			days.starts(verdict?.on);
		}
	}
	for (const version of versions) {
		days.starts(version.effectiveFrom);
		for (const requirement of version.document.requirements) days.term(requirement.bindsFrom, requirement.bindsUntil);
	}
	return days.sorted();
}

/** Every day on which what was handed in or waived for a subject may begin or end to count, under any version. */
export function proofBoundaries(
	evidence: readonly Evidence[],
	waivers: readonly Waiver[],
	periods: Periods,
): Boundaries {
	const days = new Days();
	for (const item of evidence) {
		days.term(item.from, item.until);
		days.starts(item.review.on);
		for (const period of periods.types.get(item.type) ?? []) days.ends(daysLater(item.from, period));
		for (const id of [...item.requirements, ...item.standards]) {
			for (const period of periods.validity.get(id) ?? []) days.ends(daysLater(item.from, period));
		}
	}
	for (const waiver of waivers) {
		days.term(waiver.from, waiver.until);
		for (const period of periods.acceptance) days.ends(daysLater(waiver.from, period));
	}
	return days.sorted();
}

/**
 * The lengths in days that any version gives proofs (by requirement, and by the standard it stands for; by type of the
 * evidence) and waivers.
 */
export interface Periods {
	readonly validity: ReadonlyMap<string, ReadonlySet<number>>;
	readonly types: ReadonlyMap<string, ReadonlySet<number>>;
	readonly acceptance: ReadonlySet<number>;
}

export function periodsOf(versions: readonly BaselineVersion[]): Periods {
	const validity = new Lengths();
	const types = new Lengths();
	const acceptance = new Set<number>();
	for (const { document } of versions) {
		for (const { id, standard, validityDays } of document.requirements) {
			validity.add(id, validityDays);
			if (standard !== undefined) validity.add(standard, validityDays);
		}
		for (const { id, validityDays } of document.evidenceTypes) types.add(id, validityDays);
		for (const tier of TIERS) acceptance.add(acceptanceRule(document, tier).days);
	}
	return { validity: validity.byId, types: types.byId, acceptance };
}

/** Numbers of days by id; no limit adds none. */
class Lengths {
	readonly byId = new Map<string, Set<number>>();

	add(id: string, days: number | null): void {
		if (days !== null) this.byId.set(id, (this.byId.get(id) ?? new Set()).add(days));
	}
}

class Days {
	private readonly set = new Set<IsoDate>();

	starts(day: IsoDate | undefined): void {
		if (day !== undefined) this.set.add(day);
	}

	ends(lastDay: IsoDate | undefined): void {
		if (lastDay !== undefined) this.starts(dayAfter(lastDay));
	}

	term(from: IsoDate | undefined, until: IsoDate | undefined): void {
		this.starts(from);
		this.ends(until);
	}

	sorted(): Boundaries {
		return [...this.set].sort();
	}
}
