import type { IsoDate } from "../../shared/day.ts";
import { GatehouseError } from "../../shared/problems.ts";
import type { Assessment, AssessmentEvent, AssessmentState, AssessmentStep } from "./schema.ts";

const LEADS_TO: Readonly<Record<AssessmentStep, AssessmentState>> = {
	apply: "applied",
	decline: "declined",
	withdraw: "withdrawn",
	assign: "under-assessment",
	report: "reported",
	return: "under-assessment",
	certify: "certified",
	refuse: "refused",
};

const COMES_FROM: Readonly<Record<AssessmentStep, readonly AssessmentState[]>> = {
	apply: [],
	decline: ["applied"],
	withdraw: ["applied", "under-assessment"],
	assign: ["applied"],
	report: ["under-assessment"],
	return: ["reported"],
	certify: ["reported"],
	refuse: ["reported"],
};

/** How an assessment stands after all that happened to it (ASMT-01). */
export function assessmentState({ events }: Pick<Assessment, "events">): AssessmentState {
	return LEADS_TO[events.at(-1)?.step ?? "apply"];
}

/** The day it was applied for. */
export function appliedOn({ events }: Pick<Assessment, "events">): IsoDate {
	return events[0]?.on ?? "";
}

/** Refuses what does not follow in this state (ASMT-01). @throws GatehouseError GH-ASMT-002. */
export function requireStep({ number, events }: Pick<Assessment, "number" | "events">, step: AssessmentStep): void {
	const state = assessmentState({ events });
	if (COMES_FROM[step].includes(state)) return;
	throw new GatehouseError("GH-ASMT-002", `${number} is ${state}: \`${step}\` does not follow`);
}

/** The assessment after a step (ASMT-01). @throws GatehouseError GH-ASMT-002. */
export function stepped(before: Assessment, event: AssessmentEvent): Assessment {
	requireStep(before, event.step);
	return { ...before, events: [...before.events, event] };
}
