import { weighEvidence } from "../assurance/proofs.ts";
import type { Evidence } from "../assurance/schema.ts";
import { evidenceTypesOf } from "../baseline/evidence-types.ts";
import type { ActorsById } from "../ecosystem/overrides.ts";
import type { Waiver } from "../gate/schema.ts";
import { acceptanceRule, waiverEnd, waiverFault } from "../gate/waivers.ts";
import { toDay } from "../shared/day.ts";
import { GRADES, type Tier } from "../shared/vocabulary.ts";
import type { Engine } from "./engine.ts";

/** A subject as the engine numbers it, with the tier its facts are weighed at. */
export type Seat = { readonly number: number; readonly tier: Tier };

/**
 * A piece of evidence for one requirement becomes known: the proof it makes at the subject's tier, or its rejection
 * (PROOF-01 to PROOF-06, STAND-06). Evidence nobody has reviewed changes nothing.
 */
export function encodeEvidence(engine: Engine, seat: Seat, requirement: number, evidence: Evidence): void {
	const { state, on } = evidence.review;
	if (state === "rejected") engine.applyRejection(seat.number, requirement, toDay(on));
	if (state !== "accepted") return;
	const { document, requirements } = engine.plan;
	const type = evidenceTypesOf(document).get(evidence.type);
	const proof = weighEvidence(evidence, requirements[requirement]!.requirement, type, seat.tier);
	if ("rule" in proof) return;
	const until = proof.until === null ? null : toDay(proof.until);
	engine.applyProof(seat.number, requirement, GRADES.indexOf(proof.grade), toDay(proof.from), until);
}

/** A waiver becomes known; one that is void at the subject's tier changes nothing (WAIV-01 to WAIV-03). */
export function encodeWaiver(
	engine: Engine,
	actors: ActorsById,
	seat: Seat,
	requirement: number,
	waiver: Waiver,
): void {
	const rule = acceptanceRule(engine.plan.document, seat.tier);
	if (waiverFault(waiver, rule, actors) !== undefined) return;
	engine.applyWaiver(seat.number, requirement, toDay(waiver.from), toDay(waiverEnd(waiver, rule)));
}
