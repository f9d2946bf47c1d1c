import { z } from "zod";
import type { CityFile } from "../../ecosystem/city-file.ts";
import { type IsoDate, isoDate, toDay } from "../../shared/day.ts";
import { line, slug } from "../../shared/vocabulary.ts";
import type { Certificate } from "../certificate.ts";
import { certificateStateOn, historyOf, isSuspendedByRule, suspensionsOf } from "../certificate-state.ts";
import { findingState } from "../finding.ts";
import { surveillanceOn } from "../surveillance.ts";

export const ASSURANCE_DUE_KINDS = [
	"surveillance",
	"renewal",
	"finding",
	"suspension",
	"sanction",
	"accreditation",
	"sampling",
	"request",
] as const;
export type AssuranceDueKind = (typeof ASSURANCE_DUE_KINDS)[number];

/** Days ahead of which holder, city and assessor are told (ASCAL-05). */
export const ASSURANCE_NOTICE_DAYS = [60, 30, 7, 1, 0] as const;

/** Something that is due about assurance, as of a day (ASCAL-04). */
export const assuranceDue = z.strictObject({
	/** The same from day to day. */
	key: z.string().regex(/^[a-z0-9-]{1,200}$/),
	kind: z.enum(ASSURANCE_DUE_KINDS),
	day: isoDate,
	/** Negative when it is past. */
	daysLeft: z.int(),
	/** What it is about. */
	subject: slug,
	name: line,
	/** Number of the certificate. */
	certificate: z.string().nullable(),
	/** Number of the assessment, of evidence that was asked for. */
	assessment: z.string().nullable(),
	holder: slug.nullable(),
	assessor: slug.nullable(),
	text: z.string(),
});
export type AssuranceDue = z.infer<typeof assuranceDue>;

/** A certificate that was drawn and is not examined yet. */
export interface OpenSample {
	readonly certificate: string;
	readonly due: IsoDate;
}

/** Evidence that an assessor asked for and that is not answered yet (ASMT-08). */
export interface OpenRequest {
	readonly id: string;
	/** Number of the assessment. */
	readonly assessment: string;
	readonly subject: string;
	readonly holder: string;
	readonly assessor: string;
	readonly due: IsoDate;
	readonly question: string;
}

interface Names {
	readonly nameOf: (id: string) => string;
}

/**
 * What is due about assurance, the nearest first (ASCAL-04).
 * @param samples drawn and not examined yet. @param requests asked and not answered yet.
 */
export function assuranceCalendar(
	city: CityFile,
	samples: readonly OpenSample[],
	at: IsoDate,
	requests: readonly OpenRequest[] = [],
): AssuranceDue[] {
	const names = new Map(
		[city.actors, city.systems, city.products, city.fleets, city.engagements].flatMap((list) =>
			list.map(({ id, name }): [string, string] => [id, name]),
		),
	);
	const nameOf = (id: string) => names.get(id) ?? id;
	const drawn = new Map(samples.map(({ certificate, due }) => [certificate, due]));
	return [
		...city.certificates.flatMap((one) => certificateDues(one, drawn.get(one.id), at, { nameOf })),
		...findingDues(city, at, { nameOf }),
		...sanctionDues(city, at, { nameOf }),
		...assessorDues(city, at, { nameOf }),
		...requests.map((one) => requestDue(one, at, { nameOf })),
	].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.key < b.key ? -1 : 1));
}

type Due = Pick<AssuranceDue, "kind" | "day" | "text"> & { readonly of?: string };

function certificateDues(
	certificate: Certificate,
	sampled: IsoDate | undefined,
	at: IsoDate,
	{ nameOf }: Names,
): AssuranceDue[] {
	const { id, number, holder, assessor, scope } = certificate;
	const state = certificateStateOn(certificate, at);
	const dues: Due[] = [];
	if (state === "in-force" || state === "suspended") {
		for (const { index, what, due, doneOn } of surveillanceOn(certificate, at)) {
			if (doneOn !== null || due >= certificate.until) continue;
			const after = "The day after it is suspended by rule, unless this is recorded.";
			dues.push({ kind: "surveillance", of: String(index), day: due, text: `${what}. ${after}` });
		}
		dues.push({ kind: "renewal", day: certificate.until, text: "The certificate ends: have it renewed in time." });
	}
	if (state === "suspended") {
		const last = suspensionsOf(historyOf(certificate).filter(({ on }) => on <= at)).at(-1);
		const why = isSuspendedByRule(certificate, at) ? "It is suspended by rule" : "It is suspended";
		const text = `${why}: by this day two people lift it, prolong it or withdraw the certificate.`;
		if (last !== undefined) dues.push({ kind: "suspension", day: last.until, text });
	}
	if (sampled !== undefined) {
		dues.push({ kind: "sampling", day: sampled, text: "It was drawn to be examined again: record what came of it." });
	}
	return dues.map(({ of, ...due }) => ({
		...due,
		key: [due.kind, id, ...(of === undefined ? [] : [of]), due.day].join("-"),
		daysLeft: toDay(due.day) - toDay(at),
		subject: scope.subject,
		name: nameOf(scope.subject),
		certificate: number,
		assessment: null,
		holder,
		assessor,
	}));
}

function findingDues(
	{ findings, engagements, products, systems, fleets, actors }: CityFile,
	at: IsoDate,
	{ nameOf }: Names,
) {
	const answers = new Map<string, string>([
		...actors.map(({ id }): [string, string] => [id, id]),
		...engagements.map(({ id, supplier }): [string, string] => [id, supplier]),
		...products.map(({ id, maker }): [string, string] => [id, maker]),
		...systems.map(({ id, operator }): [string, string] => [id, operator]),
		...fleets.map(({ id, operator }): [string, string] => [id, operator]),
	]);
	return findings.flatMap((one): AssuranceDue[] => {
		const state = findingState(one, at);
		if (one.due === undefined || (state !== "open" && state !== "answered")) return [];
		const text = `${one.title} (${one.severity}, ${one.requirement}): have it corrected and verified.`;
		return [
			{
				key: `finding-${one.id}-${one.due}`,
				kind: "finding",
				day: one.due,
				daysLeft: toDay(one.due) - toDay(at),
				subject: one.subject,
				name: nameOf(one.subject),
				certificate: null,
				assessment: null,
				holder: answers.get(one.subject) ?? null,
				assessor: one.by,
				text,
			},
		];
	});
}

/** Evidence that is to be given to the assessor (ASMT-08). */
function requestDue(
	{ id, assessment, subject, holder, assessor, due, question }: OpenRequest,
	at: IsoDate,
	{ nameOf }: Names,
): AssuranceDue {
	return {
		key: `request-${id}-${due}`,
		kind: "request",
		day: due,
		daysLeft: toDay(due) - toDay(at),
		subject,
		name: nameOf(subject),
		certificate: null,
		...{ assessment, holder, assessor },
		text: `Asked within ${assessment}: ${question}`,
	};
}

/** What the city does not trust for the time being, and when that ends (GATE-15). */
function sanctionDues({ suspensions }: CityFile, at: IsoDate, { nameOf }: Names): AssuranceDue[] {
	return suspensions.flatMap(({ id, subject, from, until, reason }): AssuranceDue[] => {
		if (until === undefined || at < from || at > until) return [];
		return [
			{
				key: `sanction-${id}-${until}`,
				kind: "sanction",
				day: until,
				daysLeft: toDay(until) - toDay(at),
				subject,
				name: nameOf(subject),
				certificate: null,
				assessment: null,
				holder: subject,
				assessor: null,
				text: `The suspension ends (${reason}): look whether what it was for is mended, or suspend anew.`,
			},
		];
	});
}

/** The accreditations of assessors that end, and their sanctions that do (ASSR-09, ASSR-10). */
function assessorDues({ assessors }: CityFile, at: IsoDate, { nameOf }: Names): AssuranceDue[] {
	return assessors.flatMap((one) => {
		const due = (kind: AssuranceDueKind, place: number, day: IsoDate, text: string): AssuranceDue => ({
			key: `${kind}-${one.id}-${place}-${day}`,
			kind,
			day,
			daysLeft: toDay(day) - toDay(at),
			subject: one.actor,
			name: nameOf(one.actor),
			certificate: null,
			assessment: null,
			holder: null,
			assessor: one.actor,
			text,
		});
		const accreditations = one.accreditations.flatMap(({ from, until, scheme, number }, place) => {
			if (at < from || at > until) return [];
			const text = `${scheme} (${number}) ends: without one that follows it assesses nothing more on it.`;
			return [due("accreditation", place, until, text)];
		});
		const sanctions = one.sanctions.flatMap(({ from, until, kind, reason }, place) => {
			if (until === undefined || at < from || at > until) return [];
			const text = `The sanction (${kind}) ends: look whether what it was for is mended. ${reason}`;
			return [due("sanction", place, until, text)];
		});
		return [...accreditations, ...sanctions];
	});
}
