import type { Outcome, Reason, StandingStatus } from "../gate/schema.ts";
import { type CellStatus, STATUS_NAMES, WAIVED_STATUS } from "./cell.ts";

/** Why the answer is what it is, without the sentences: those are the readable evaluator's. */
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

/** Collects the reasons of one decision and knows the outcome they make. */
export class Verdict {
	readonly outOfService: number[] = [];
	readonly reasons: EngineReason[] = [];
	private worst = 0;

	/** GATE-05, GATE-11. */
	addOutOfService(subject: number): void {
		this.outOfService.push(subject);
		this.worst = 2;
	}

	/** A requirement that is not met: blocks, makes conditional or advises (GATE-01, GATE-02, GATE-07). */
	add(subject: number, requirement: string, must: boolean, status: CellStatus): void {
		const waived = status === WAIVED_STATUS;
		if (must) this.worst = Math.max(this.worst, waived ? 1 : 2);
		this.reasons.push({
			subject,
			requirement,
			weight: must ? (waived ? "condition" : "blocks") : "advice",
			status: STATUS_NAMES[status],
		});
	}

	decision(): EngineDecision {
		const outcome = this.worst === 2 ? "deny" : this.worst === 1 ? "conditional" : "allow";
		return { outcome, outOfService: this.outOfService, reasons: this.reasons };
	}
}
