import type { DayNumber } from "../shared/day.ts";
import { type CellStatus, EXPIRED, INSUFFICIENT, MET, REJECTED, UNPROVEN, WAIVED_STATUS } from "./cell.ts";
import { askedDay } from "./day-window.ts";
import { ALLOWED, Draft, type EngineDecision } from "./engine-decision.ts";
import type { Days, FactsInCall } from "./facts-in-call.ts";
import type { Plan } from "./plan.ts";
import { isMust, type Profile } from "./profile.ts";

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
export type FactsDecider = (facts: FactsInCall, at: DayNumber) => EngineDecision;

type Proof = FactsInCall["proofs"][number];

const ZERO = 48;
const ALONE = -1;

const holds = ({ from, until }: Days, at: DayNumber): boolean => from <= at && (until === null || at <= until);

/**
 * A decider for one plan. Facts are taken as validated; those for requirements that are unknown or do not apply are
 * passed over. The decider throws RangeError on a day the engine cannot count.
 */
export function factsDecider(plan: Plan): FactsDecider {
	let bits = new Uint8Array(256);

	/** Where the bits of a requirement go; -1 when it does not apply or is not known. */
	function positionOf(profile: Profile, id: string): number {
		const requirement = plan.numberOf.get(id);
		return requirement === undefined ? -1 : profile.positionOf[requirement]!;
	}

	/** What a proof of a requirement that applies says on a day; 0 while it has not begun. */
	function bitFor(profile: Profile, position: number, { from, until, grade }: Proof, at: DayNumber): number {
		if (from > at) return 0;
		if (until !== null && until < at) return ENDED;
		return position >= profile.deciding || grade.charCodeAt(1) - ZERO >= profile.minimumGrade ? HELD : LOWER;
	}

	/**
	 * Whether there is exactly one proof for each requirement that applies, in the order of the baseline, and every one
	 * holds: the usual case, found out without keeping account. Otherwise nothing is said.
	 */
	function allHeld(profile: Profile, proofs: readonly Proof[], at: DayNumber): boolean {
		const { inOrder, requirementAt } = profile;
		if (proofs.length !== inOrder.length) return false;
		for (let i = 0; i < proofs.length; i++) {
			const position = inOrder[i]!;
			const proof = proofs[i]!;
			if (plan.ids[requirementAt[position]!] !== proof.requirement) return false;
			if (bitFor(profile, position, proof, at) !== HELD) return false;
		}
		return true;
	}

	function markProofs(profile: Profile, proofs: readonly Proof[], at: DayNumber): void {
		const { inOrder, requirementAt } = profile;
		let expected = 0;
		for (let i = 0; i < proofs.length; i++) {
			const proof = proofs[i]!;
			const { requirement } = proof;
			let position = inOrder[expected] ?? 0;
			if (plan.ids[requirementAt[position]!] !== requirement) {
				// Most likely the one before was left out; otherwise the facts are in an order of their own.
				position = inOrder[expected + 1] ?? 0;
				if (plan.ids[requirementAt[position]!] === requirement) expected++;
				else position = positionOf(profile, requirement);
				if (position < 0) continue;
			}
			expected++;
			bits[position]! |= bitFor(profile, position, proof, at);
		}
	}

	function markOthers(profile: Profile, { waivers, rejections }: FactsInCall, at: DayNumber): void {
		for (const waiver of waivers ?? []) {
			const position = positionOf(profile, waiver.requirement);
			if (position >= 0 && holds(waiver, at)) bits[position]! |= WAIVED;
		}
		for (const { requirement, on } of rejections ?? []) {
			const position = positionOf(profile, requirement);
			if (position >= 0 && on <= at) bits[position]! |= REFUSED;
		}
	}

	function binds(requirement: number, at: DayNumber): boolean {
		if (plan.undated) return true;
		const { bindsFrom, bindsUntil } = plan.requirements[requirement]!;
		const day = askedDay(at);
		return bindsFrom <= day && day <= bindsUntil;
	}

	function decide(profile: Profile, outOfService: boolean, at: DayNumber): EngineDecision {
		const draft = new Draft();
		if (outOfService) draft.addOutOfService(ALONE);
		for (let position = 1; position < profile.positions; position++) {
			const requirement = profile.requirementAt[position]!;
			if (bits[position]! & HELD || !binds(requirement, at)) continue;
			draft.add(ALONE, plan.ids[requirement]!, isMust(profile, position), statusOf(bits[position]!));
		}
		return draft.decision();
	}

	return (facts, at) => {
		askedDay(at);
		const profile = plan.profileOf(facts);
		const outOfService = facts.inService !== undefined && !holds(facts.inService, at);
		if (!outOfService && allHeld(profile, facts.proofs, at)) return ALLOWED;
		if (profile.positions > bits.length) bits = new Uint8Array(profile.positions * 2);
		else for (let position = 0; position < profile.positions; position++) bits[position] = 0;
		markProofs(profile, facts.proofs, at);
		markOthers(profile, facts, at);
		return decide(profile, outOfService, at);
	};
}
