import type { Proof, Waiver } from "../gate/schema.ts";
import { type IsoDate, toDay } from "../shared/day.ts";
import { type CellStatus, EXPIRED, INSUFFICIENT, MET, REJECTED, UNPROVEN, WAIVED_STATUS } from "./cell.ts";
import { askedDay, type EngineDay } from "./day-window.ts";
import { type EngineDecision, Verdict } from "./engine-decision.ts";
import type { Plan, SubjectClass } from "./plan.ts";
import { gradeNeeded, isMust, type Profile } from "./profile.ts";

/** One subject with all that is known of it, as JSON brings it along in a call. Dates are written YYYY-MM-DD. */
export type SubjectFactsJson = SubjectClass & {
	readonly inService?: { readonly from: IsoDate | null; readonly until: IsoDate | null };
	readonly proofs: readonly Pick<Proof, "requirement" | "grade" | "from" | "until">[];
	/** Valid ones only (WAIV-01 to WAIV-03). */
	readonly waivers?: readonly Pick<Waiver, "requirement" | "from" | "until">[];
	readonly rejections?: readonly { readonly requirement: string; readonly on: IsoDate }[];
};

const HELD = 1;
const WAIVED = 2;
const LOWER = 4;
const ENDED = 8;
const REFUSED = 16;

/** What the bits that facts have left at a position come to (STAND-02 to STAND-07). */
function statusOf(bits: number): CellStatus {
	if (bits & HELD) return MET;
	if (bits & WAIVED) return WAIVED_STATUS;
	if (bits & LOWER) return INSUFFICIENT;
	if (bits & ENDED) return EXPIRED;
	return bits & REFUSED ? REJECTED : UNPROVEN;
}

/** Decides about subjects whose facts come in the call, and keeps nothing of them. */
export type FactsDecider = (facts: SubjectFactsJson, at: IsoDate) => EngineDecision;

const ZERO = 48;
const NONE: readonly never[] = [];

/** Dates that exist order as their texts do, so none is taken apart here. */
const holds = (at: IsoDate, from: IsoDate | null, until: IsoDate | null): boolean =>
	(from === null || from <= at) && (until === null || at <= until);

/**
 * A decider for one plan. Facts are taken as validated: unknown requirements and such that do not apply are passed over.
 * The decider throws RangeError on a day the engine cannot count, when the plan's requirements depend on the day.
 */
export function factsDecider(plan: Plan): FactsDecider {
	let bits = new Uint8Array(256);
	let dayText = "";
	let day: EngineDay = 0;

	function binds(requirement: number, at: IsoDate): boolean {
		if (plan.undated) return true;
		if (at !== dayText) {
			day = askedDay(toDay(at));
			dayText = at;
		}
		const { bindsFrom, bindsUntil } = plan.requirements[requirement]!;
		return bindsFrom <= day && day <= bindsUntil;
	}

	/** Where the bits of a requirement go; -1 when it does not apply or is not known. */
	function positionOf(profile: Profile, id: string): number {
		const requirement = plan.numberOf.get(id);
		return requirement === undefined ? -1 : profile.positionOf[requirement]!;
	}

	function markProofs(profile: Profile, proofs: SubjectFactsJson["proofs"], at: IsoDate): void {
		for (const { requirement, grade, from, until } of proofs) {
			const position = positionOf(profile, requirement);
			if (position < 0 || from > at) continue;
			const ended = until !== null && until < at;
			const sufficient = grade.charCodeAt(1) - ZERO >= gradeNeeded(profile, position);
			bits[position]! |= ended ? ENDED : sufficient ? HELD : LOWER;
		}
	}

	function markOthers(profile: Profile, { waivers, rejections }: SubjectFactsJson, at: IsoDate): void {
		for (const { requirement, from, until } of waivers ?? NONE) {
			const position = positionOf(profile, requirement);
			if (position >= 0 && holds(at, from, until)) bits[position]! |= WAIVED;
		}
		for (const { requirement, on } of rejections ?? NONE) {
			const position = positionOf(profile, requirement);
			if (position >= 0 && on <= at) bits[position]! |= REFUSED;
		}
	}

	function collect(profile: Profile, at: IsoDate, verdict: Verdict): void {
		for (let position = 1; position < profile.requirementAt.length; position++) {
			const requirement = profile.requirementAt[position]!;
			if (requirement < 0 || bits[position]! & HELD || !binds(requirement, at)) continue;
			verdict.add(-1, plan.ids[requirement]!, isMust(profile, position), statusOf(bits[position]!));
		}
	}

	return (facts, at) => {
		const profile = plan.profileOf(facts);
		const positions = profile.requirementAt.length;
		if (positions > bits.length) bits = new Uint8Array(positions * 2);
		else bits.fill(0, 0, positions);
		markProofs(profile, facts.proofs, at);
		markOthers(profile, facts, at);
		const verdict = new Verdict();
		if (facts.inService && !holds(at, facts.inService.from, facts.inService.until)) verdict.addOutOfService(-1);
		collect(profile, at, verdict);
		return verdict.decision();
	};
}
