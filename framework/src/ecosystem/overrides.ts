import type { IsoDate } from "../shared/day.ts";
import { toDay } from "../shared/day.ts";
import type { Tier } from "../shared/vocabulary.ts";
import { holdsOn } from "./calendar.ts";
import type { Actor, TierOverride } from "./schema.ts";
import { clampTier, type TierStep } from "./tier-result.ts";

/** The longest a lowered tier may last, counted from its first day (TIER-12). */
export const LOWERING_DAYS = 180;

/** The kind of actor that may lower a tier and that signs waivers at tiers 3 and 4. */
export const EXECUTIVE = "city-executive";

export type ActorsById = ReadonlyMap<string, Pick<Actor, "name" | "kinds">>;

/** The overrides of each subject in force on a day, by id. */
export function overridesInForce(overrides: readonly TierOverride[], at: IsoDate): Map<string, TierOverride[]> {
	const bySubject = new Map<string, TierOverride[]>();
	for (const override of overrides) {
		if (!holdsOn(at, override.from, override.until)) continue;
		bySubject.set(override.subject, [...(bySubject.get(override.subject) ?? []), override]);
	}
	for (const list of bySubject.values()) list.sort((a, b) => (a.id < b.id ? -1 : 1));
	return bySubject;
}

/** The step by which the highest override above the own tier raises it (TIER-11); `undefined` when none does. */
export function raiseStep(own: Tier, overrides: readonly TierOverride[], actors: ActorsById): TierStep | undefined {
	const highest = overrides.reduce<TierOverride | undefined>(
		(best, one) => (one.tier > (best?.tier ?? own) ? one : best),
		undefined,
	);
	if (highest === undefined) return undefined;
	const text = `raised to tier ${highest.tier} by ${nameOf(highest.by, actors)}${through(highest)}: ${highest.reason}`;
	return { rule: "TIER-11", text, tier: highest.tier, override: highest.id };
}

/** Where a subject stands before a tier is lowered. */
export interface Reached {
	/** The tier that everything else makes. */
	readonly tier: Tier;
	/** Its own tier, raises not counted. */
	readonly own: Tier;
	readonly floor: Tier;
}

/**
 * The steps by which overrides lower a tier, or why they are void (TIER-12). Where several are in force the highest
 * counts, so that a lowering never undercuts a raise or a more careful lowering.
 */
export function loweringSteps(reached: Reached, overrides: readonly TierOverride[], actors: ActorsById): TierStep[] {
	const steps: TierStep[] = [];
	let lowered: TierOverride | undefined;
	let kept: Tier = 1;
	for (const override of overrides) {
		if (override.tier >= reached.tier) kept = reached.tier;
		else if (override.tier > reached.own) kept = clampTier(Math.max(kept, override.tier));
		if (override.tier >= reached.tier) continue;
		const faults = faultsOf(override, reached.floor, actors);
		if (faults.length === 0) {
			if (lowered === undefined || override.tier > lowered.tier) lowered = override;
		} else if (override.tier <= reached.own) {
			const text = `the override to tier ${override.tier} by ${nameOf(override.by, actors)} is void: ${faults.join("; ")}`;
			steps.push({ rule: "TIER-12", text, tier: reached.tier, override: override.id });
		}
	}
	if (lowered === undefined) return steps;
	const tier = clampTier(Math.max(lowered.tier, kept));
	const text =
		tier === reached.tier
			? `the override to tier ${lowered.tier} by ${nameOf(lowered.by, actors)} has no effect: another keeps tier ${tier}`
			: `lowered to tier ${tier} by ${nameOf(lowered.by, actors)}${through(lowered)}: ${lowered.reason}`;
	return [...steps, { rule: "TIER-12", text, tier, override: lowered.id }];
}

function faultsOf(override: TierOverride, floor: Tier, actors: ActorsById): string[] {
	const faults: string[] = [];
	if (actors.get(override.by)?.kinds.includes(EXECUTIVE) !== true) {
		faults.push("only an accountable executive may lower a tier");
	}
	if (override.until === undefined) {
		faults.push("it has no last day");
	} else if (toDay(override.until) - toDay(override.from) > LOWERING_DAYS) {
		faults.push(`it lasts longer than ${LOWERING_DAYS} days`);
	}
	if (override.tier < floor) faults.push(`the floor is tier ${floor}`);
	return faults;
}

function nameOf(actor: string, actors: ActorsById): string {
	return actors.get(actor)?.name ?? actor;
}

function through(override: TierOverride): string {
	return override.until === undefined ? "" : ` through ${override.until}`;
}
