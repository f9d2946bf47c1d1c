import { earlierOf } from "../ecosystem/calendar.ts";
import { addDays, type IsoDate, toDay } from "../shared/day.ts";
import type { Certificate, CertificateEvent, CertificateStep } from "./certificate.ts";
import { isByRule, withRule } from "./surveillance.ts";

/** As in EUCC (Regulation (EU) 2024/482), with the way there before. */
export const CERTIFICATE_STATES = [
	"applied",
	"under-assessment",
	"in-force",
	"suspended",
	"withdrawn",
	"expired",
	"superseded",
] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** Where each step leads; null: it stays as it is. */
const LEADS_TO: Readonly<Record<CertificateStep, CertificateState | null>> = {
	apply: "applied",
	assess: "under-assessment",
	issue: "in-force",
	suspend: "suspended",
	prolong: "suspended",
	lift: "in-force",
	withdraw: "withdrawn",
	supersede: "superseded",
	surveil: null,
};

/** Before which steps a certificate must be in which state; null: before its first step. */
const COMES_FROM: Readonly<Record<CertificateStep, readonly (CertificateState | null)[]>> = {
	apply: [null],
	assess: ["applied"],
	issue: [null, "under-assessment"],
	suspend: ["in-force"],
	prolong: ["suspended"],
	lift: ["suspended"],
	withdraw: ["applied", "under-assessment", "in-force", "suspended"],
	supersede: ["in-force", "suspended"],
	surveil: ["in-force", "suspended"],
};

/** Whether a step may follow in a state (CERT-03). Nothing follows what is withdrawn, expired or superseded. */
export function mayFollow(step: CertificateStep, state: CertificateState | null): boolean {
	return COMES_FROM[step].includes(state);
}

/** What of a certificate its state follows from. */
export type Dated = Pick<Certificate, "events" | "until"> & Partial<Pick<Certificate, "surveillance">>;

/** What happened to a certificate, suspensions by rule among it (ASCAL-02). */
export const historyOf = (certificate: Dated): readonly CertificateEvent[] =>
	certificate.surveillance === undefined || certificate.surveillance.length === 0
		? certificate.events
		: withRule(
				{ ...certificate, surveillance: certificate.surveillance },
				(events) => stateAfter(events) === "in-force",
			);

function stateAfter(events: readonly CertificateEvent[]): CertificateState | null {
	return events.reduce<CertificateState | null>((state, { step }) => LEADS_TO[step] ?? state, null);
}

/** Whether it is suspended on the day because surveillance was missed, and nobody has decided on it since. */
export function isSuspendedByRule(certificate: Dated, at: IsoDate): boolean {
	if (certificateStateOn(certificate, at) !== "suspended") return false;
	const last = historyOf(certificate).findLast(({ step, on }) => on <= at && step !== "surveil");
	return last !== undefined && isByRule(last);
}

/** The state on a day (CERT-03, ASCAL-02); null before the first event. */
export function certificateStateOn(certificate: Dated, at: IsoDate): CertificateState | null {
	const state = stateAfter(historyOf(certificate).filter(({ on }) => on <= at));
	const runs = state === "in-force" || state === "suspended";
	return runs && at > certificate.until ? "expired" : state;
}

/** Days, first and last, on which it is in force by what has happened so far (CERT-10). */
export interface Stretch {
	readonly from: IsoDate;
	readonly until: IsoDate;
}

/** The stretches in force, in their order. A suspension without an end lasts until it is lifted. */
export function stretchesInForce(certificate: Dated): Stretch[] {
	const { until } = certificate;
	const stretches: Stretch[] = [];
	let from: IsoDate | null = null;
	for (const { step, on } of historyOf(certificate)) {
		if (LEADS_TO[step] === null) continue;
		if (LEADS_TO[step] === "in-force") from = on;
		else if (from !== null) {
			const last = addDays(on, -1);
			if (from <= last) stretches.push({ from, until: earlierOf(last, until) });
			from = null;
		}
	}
	if (from !== null && from <= until) stretches.push({ from, until });
	return stretches;
}

/** A suspension as it stands: since when, and through which day it was decided. */
export interface SuspensionSpan {
	readonly from: IsoDate;
	readonly until: IsoDate;
	readonly lifted: IsoDate | null;
}

/** Every suspension there was, with its prolongations taken in. @param events of {@link historyOf}. */
export function suspensionsOf(events: readonly CertificateEvent[]): SuspensionSpan[] {
	const spans: SuspensionSpan[] = [];
	for (const { step, on, until } of events) {
		if (step === "suspend") {
			// One that is decided takes the place of one by rule.
			const open = spans.at(-1);
			if (open?.lifted === null) spans.splice(-1, 1, { ...open, lifted: on });
			spans.push({ from: on, until: until ?? on, lifted: null });
		}
		const last = spans.pop();
		if (last === undefined) continue;
		if (step === "prolong") spans.push({ ...last, until: until ?? last.until });
		else if (step === "lift" && last.lifted === null) spans.push({ ...last, lifted: on });
		else spans.push(last);
	}
	return spans;
}

/** The days a certificate was suspended or is to be, all suspensions together (CERT-05). */
export function suspendedDays(events: readonly CertificateEvent[]): number {
	return suspensionsOf(events).reduce((days, { from, until, lifted }) => {
		const last = lifted === null ? until : addDays(lifted, -1);
		return days + Math.max(0, toDay(last) - toDay(from) + 1);
	}, 0);
}

/** Whether a suspension has run out on the day and nobody has decided what follows; it goes on until somebody does (CERT-05). */
export function isSuspensionOverdue(certificate: Dated, at: IsoDate): boolean {
	if (certificateStateOn(certificate, at) !== "suspended") return false;
	const last = suspensionsOf(historyOf(certificate).filter(({ on }) => on <= at)).at(-1);
	return last !== undefined && last.until < at;
}
