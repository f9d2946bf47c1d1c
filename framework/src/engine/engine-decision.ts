import type { Outcome, Reason, StandingStatus } from "../gate/schema.ts";
import { type CellStatus, STATUS_NAMES, WAIVED_STATUS } from "./cell.ts";

/** Why the answer is what it is, without the sentences and the advice of GATE-13: those are the readable evaluator's. */
export type EngineReason = {
	/** Number of the subject; -1 when its facts came in the call. */
	readonly subject: number;
	readonly requirement: string;
	readonly weight: Reason["weight"];
	readonly status: StandingStatus;
};

/** The answer of the gate for facts the engine holds, or was handed. */
export type EngineDecision = {
	readonly outcome: Outcome;
	/** Judged subjects that are not in service, engaged or supported on the day (GATE-05, GATE-11). */
	readonly outOfService: readonly number[];
	/** Every must that is not met and every should that is not, in the order of the baseline, subject by subject. */
	readonly reasons: readonly EngineReason[];
};

const NOTHING: readonly never[] = Object.freeze([]);

/** The most frequent answer; the same object every time, so that nothing is made to give it. */
export const ALLOWED: EngineDecision = Object.freeze({ outcome: "allow", outOfService: NOTHING, reasons: NOTHING });

/** A decision in the making. Lists are made when they are first needed. */
export class Draft {
	private outOfService: number[] | undefined;
	private reasons: EngineReason[] | undefined;
	private outcome: Outcome = "allow";

	/** A judged subject is not in service (GATE-05, GATE-11). */
	addOutOfService(subject: number): void {
		if (this.outOfService === undefined) this.outOfService = [subject];
		else this.outOfService.push(subject);
		this.outcome = "deny";
	}

	/** A requirement is not met: it blocks, makes conditional or advises (GATE-01, GATE-02, GATE-07). */
	add(subject: number, requirement: string, must: boolean, status: CellStatus): void {
		let weight: Reason["weight"] = "advice";
		if (must && status === WAIVED_STATUS) {
			weight = "condition";
			if (this.outcome === "allow") this.outcome = "conditional";
		} else if (must) {
			weight = "blocks";
			this.outcome = "deny";
		}
		const reason = { subject, requirement, weight, status: STATUS_NAMES[status] };
		if (this.reasons === undefined) this.reasons = [reason];
		else this.reasons.push(reason);
	}

	decision(): EngineDecision {
		const { outcome, outOfService, reasons } = this;
		if (outOfService === undefined && reasons === undefined) return ALLOWED;
		return { outcome, outOfService: outOfService ?? NOTHING, reasons: reasons ?? NOTHING };
	}
}
