import { addDays, type IsoDate } from "../shared/day.ts";
import type { Certificate, CertificateEvent } from "./certificate.ts";

/** Days that a suspension by rule is given, as many as one that is decided (CERT-05). */
const DAYS_BY_RULE = 42;

type Planned = Pick<Certificate, "events" | "until" | "surveillance">;

/** How an entry of a certificate's plan stands on a day (ASCAL-01). */
export interface SurveillanceStanding {
	/** Its place in the plan, from 0. */
	readonly index: number;
	readonly what: string;
	readonly due: IsoDate;
	/** The day it was recorded; null: not yet. */
	readonly doneOn: IsoDate | null;
	readonly state: "done" | "late" | "open" | "missed";
}

/** The plan of a certificate as it stands on a day, in the order of its days. */
export function surveillanceOn({ surveillance, events }: Planned, at: IsoDate): SurveillanceStanding[] {
	return surveillance
		.map(({ what, due }, index): SurveillanceStanding => {
			const doneOn = recordedOn(events, index);
			if (doneOn !== null && doneOn <= at) {
				return { index, what, due, doneOn, state: doneOn <= due ? "done" : "late" };
			}
			return { index, what, due, doneOn: null, state: due < at ? "missed" : "open" };
		})
		.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.index - b.index));
}

function recordedOn(events: readonly CertificateEvent[], index: number): IsoDate | null {
	return events.find(({ step, surveillance }) => step === "surveil" && surveillance === index)?.on ?? null;
}

/** What of the plan was to be looked at before the day, and is not recorded by then (ASCAL-03). */
export const missedBefore = (certificate: Planned, on: IsoDate): SurveillanceStanding[] =>
	surveillanceOn(certificate, on).filter(({ state }) => state === "missed");

/** A suspension by rule, to be told from one that people decided: nobody decided it. */
export const isByRule = ({ step, deciders }: CertificateEvent): boolean => step === "suspend" && deciders.length === 0;

/**
 * What happened to a certificate and what follows from its plan: on the day after surveillance was due and not recorded, it
 * is suspended by rule if it is in force (ASCAL-02). Days to come are as they will be if nothing more is recorded.
 * @param inForce whether it is in force after these events.
 */
export function withRule(certificate: Planned, inForce: (events: readonly CertificateEvent[]) => boolean) {
	const { surveillance, events, until } = certificate;
	let history: readonly CertificateEvent[] = events;
	for (const { index, what, due } of [...surveillance.entries()]
		.map(([place, planned]) => ({ index: place, ...planned }))
		.sort((a, b) => (a.due < b.due ? -1 : 1))) {
		const done = recordedOn(events, index);
		if ((done !== null && done <= due) || due >= until) continue;
		const on = addDays(due, 1);
		const before = history.filter((event) => event.on < on);
		if (!inForce(before)) continue;
		const reason = `Surveillance was due by ${due} and is not recorded: ${what}`;
		const byRule: CertificateEvent = { step: "suspend", on, until: addDays(due, DAYS_BY_RULE), reason, deciders: [] };
		history = [...before, byRule, ...history.slice(before.length)];
	}
	return history;
}
