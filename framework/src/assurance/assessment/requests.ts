import { z } from "zod";
import { requirementId } from "../../baseline/schema.ts";
import type { IsoDate } from "../../shared/day.ts";
import { isoDate } from "../../shared/day.ts";
import { GatehouseError } from "../../shared/problems.ts";
import { paragraph, slug } from "../../shared/vocabulary.ts";

/** What passes between the assessor and the one assessed about something that is asked for (ASMT-08). */
export const requestTurn = z.discriminatedUnion("side", [
	z.strictObject({
		side: z.literal("supplier"),
		on: isoDate,
		text: paragraph,
		/** Evidence of the supplier that is in the store already. */
		evidence: z.array(slug).max(50).default([]),
	}),
	z.strictObject({
		side: z.literal("assessor"),
		on: isoDate,
		/** False: it is asked again. */
		accepted: z.boolean(),
		text: paragraph.optional(),
	}),
]);
export type RequestTurn = z.infer<typeof requestTurn>;

export const assessorRequest = z.strictObject({
	requirement: requirementId.optional(),
	question: paragraph,
	on: isoDate,
	/** The day by which it is to be answered. */
	due: isoDate,
	turns: z.array(requestTurn).default([]),
	withdrawnOn: isoDate.optional(),
});
export type AssessorRequest = z.infer<typeof assessorRequest>;

export const ASSESSOR_REQUEST_STATES = ["open", "answered", "accepted", "withdrawn"] as const;
export type AssessorRequestState = (typeof ASSESSOR_REQUEST_STATES)[number];

/** How an evidence request stands (ASMT-08): open until answered, and open again when it is asked again. */
export function assessorRequestState({ turns, withdrawnOn }: AssessorRequest): AssessorRequestState {
	if (withdrawnOn !== undefined) return "withdrawn";
	const last = turns.at(-1);
	if (last === undefined) return "open";
	if (last.side === "supplier") return "answered";
	return last.accepted ? "accepted" : "open";
}

/** Whether it waits for an answer that should have come by the day (ASMT-08). */
export const isRequestLate = (request: AssessorRequest, at: IsoDate): boolean =>
	request.due < at && assessorRequestState(request) === "open";

/** The request after somebody's turn (ASMT-08). @throws GatehouseError GH-ASMT-006 when it is the other's. */
export function requestTurned(request: AssessorRequest, turn: RequestTurn): AssessorRequest {
	requireState(request, turn.side === "supplier" ? "open" : "answered");
	return { ...request, turns: [...request.turns, turn] };
}

/** The request taken back by the assessor (ASMT-08). @throws GatehouseError GH-ASMT-006 when it is settled. */
export function requestWithdrawn(request: AssessorRequest, on: IsoDate): AssessorRequest {
	requireState(request, "open", "answered");
	return { ...request, withdrawnOn: on };
}

function requireState(request: AssessorRequest, ...wanted: readonly AssessorRequestState[]): void {
	const state = assessorRequestState(request);
	if (wanted.includes(state)) return;
	throw new GatehouseError("GH-ASMT-006", `the request is ${state} and not ${wanted.join(" or ")}`);
}
