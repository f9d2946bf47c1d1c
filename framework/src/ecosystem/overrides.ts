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

/** The step by which the highest raise above the own tier lifts it (TIER-11); `undefined` when none does. */
export function raiseStep(own: Tier, overrides: readonly TierOverride[], actors: ActorsById): TierStep | undefined {
	const highest = raisesAbove(own, overrides).reduce<TierOverride | undefined>(
		(best, one) => (best === undefined || one.tier > best.tier ? one : best),
		undefined,
	);
	if (highest === undefined) return undefined;
	const text = `raised to tier ${highest.tier} by ${nameOf(highest.by, actors)}${through(highest)}: ${highest.reason}`;
	return { rule: "TIER-11", text, tier: highest.tier, override: highest.id };
}

function raisesAbove(own: Tier, overrides: readonly TierOverride[]): TierOverride[] {
	return overrides.filter(({ direction, tier }) => direction === "raise" && tier > own);
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
 * What is left to say of overrides once everything else has made a tier: which are void and why (TIER-11, TIER-12), and
 * last, the step that lowers it. Where several are in force the highest counts, so that a lowering never undercuts a
 * raise or a more careful lowering.
 */
export function loweringSteps(reached: Reached, overrides: readonly TierOverride[], actors: ActorsById): TierStep[] {
	const steps: TierStep[] = [];
	let lowered: TierOverride | undefined;
	for (const override of overrides) {
		const faults =
			override.direction === "raise" ? raiseFaults(override, reached) : faultsOf(override, reached, actors);
		if (faults.length > 0) steps.push(voidStep(override, faults, reached, actors));
		else if (override.direction === "lower" && override.tier > (lowered?.tier ?? 0)) lowered = override;
	}
	if (lowered === undefined) return steps;
	const raised = Math.max(0, ...raisesAbove(reached.own, overrides).map(({ tier }) => tier));
	const tier = clampTier(Math.max(lowered.tier, Math.min(raised, reached.tier)));
	const text =
		tier === reached.tier
			? `the override to tier ${lowered.tier} by ${nameOf(lowered.by, actors)} has no effect: another keeps tier ${tier}`
			: `lowered to tier ${tier} by ${nameOf(lowered.by, actors)}${through(lowered)}: ${lowered.reason}`;
	return [...steps, { rule: "TIER-12", text, tier, override: lowered.id }];
}

function voidStep(override: TierOverride, faults: string[], { tier }: Reached, actors: ActorsById): TierStep {
	const [rule, what] = override.direction === "raise" ? ["TIER-11", "raise"] : ["TIER-12", "lowering"];
	const text = `the ${what} to tier ${override.tier} by ${nameOf(override.by, actors)} is void: ${faults.join("; ")}`;
	return { rule, text, tier, override: override.id };
}

function raiseFaults(override: TierOverride, { own }: Reached): string[] {
	return override.tier > own ? [] : [`tier ${override.tier} is not above tier ${own}, which it has by itself`];
}

function faultsOf(override: TierOverride, { tier, floor }: Reached, actors: ActorsById): string[] {
	const faults: string[] = [];
	if (override.tier >= tier) faults.push(`tier ${override.tier} is not below tier ${tier}, which it has`);
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
