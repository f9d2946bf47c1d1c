import { addDays, type IsoDate, toDay } from "../shared/day.ts";
import type { Certificate, CertificateEvent, CertificateStep } from "./certificate.ts";

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

/** Where each step leads. */
const LEADS_TO: Readonly<Record<CertificateStep, CertificateState>> = {
	apply: "applied",
	assess: "under-assessment",
	issue: "in-force",
	suspend: "suspended",
	prolong: "suspended",
	lift: "in-force",
	withdraw: "withdrawn",
	supersede: "superseded",
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
};

/** Whether a step may follow in a state (CERT-03). Nothing follows what is withdrawn, expired or superseded. */
export function mayFollow(step: CertificateStep, state: CertificateState | null): boolean {
	return COMES_FROM[step].includes(state);
}

/** The state on a day (CERT-03); null before the first event. */
export function certificateStateOn(
	certificate: Pick<Certificate, "events" | "until">,
	at: IsoDate,
): CertificateState | null {
	let state: CertificateState | null = null;
	for (const { step, on } of certificate.events) if (on <= at) state = LEADS_TO[step];
	const runs = state === "in-force" || state === "suspended";
	return runs && at > certificate.until ? "expired" : state;
}

/** Days, first and last, on which it is in force by what has happened so far (CERT-10). */
export interface Stretch {
	readonly from: IsoDate;
	readonly until: IsoDate;
}

/** The stretches in force, in their order. A suspension without an end lasts until it is lifted. */
export function stretchesInForce({ events, until }: Pick<Certificate, "events" | "until">): Stretch[] {
	const stretches: Stretch[] = [];
	let from: IsoDate | null = null;
	for (const { step, on } of events) {
		if (LEADS_TO[step] === "in-force") from = on;
		else if (from !== null) {
			const last = addDays(on, -1);
			if (from <= last) stretches.push({ from, until: last < until ? last : until });
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

/** Every suspension there was, with its prolongations taken in. */
export function suspensionsOf(events: readonly CertificateEvent[]): SuspensionSpan[] {
	const spans: SuspensionSpan[] = [];
	for (const { step, on, until } of events) {
		if (step === "suspend") spans.push({ from: on, until: until ?? on, lifted: null });
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
export function isSuspensionOverdue(certificate: Pick<Certificate, "events" | "until">, at: IsoDate): boolean {
	if (certificateStateOn(certificate, at) !== "suspended") return false;
	const last = suspensionsOf(certificate.events.filter(({ on }) => on <= at)).at(-1);
	return last !== undefined && last.until < at;
}
