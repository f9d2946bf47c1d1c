import { z } from "zod";
import { isoDate } from "../shared/day.ts";
import { line, paragraph, sector, slug, subjectKind } from "../shared/vocabulary.ts";
import { certificateGrade } from "./certificate.ts";

/** Who may assess: up to which grade, on what accreditation, and what speaks against it (R-31, ASR-02). */

/** Days on which an accreditation does not count, though it has not ended. */
export const accreditationPause = z.strictObject({
	from: isoDate,
	/** The last day; absent: until further notice. */
	until: isoDate.optional(),
	reason: paragraph,
});

/** That a body which may say so holds an assessor fit for a kind of work (ISO/IEC 17011). */
export const accreditation = z.strictObject({
	scheme: line,
	body: line,
	number: line,
	/** What it is for; an empty list does not narrow it. */
	scope: z
		.strictObject({
			kinds: z.array(subjectKind).default([]),
			sectors: z.array(sector).default([]),
			/** Beginnings of ids of requirements: `NET`, `DEV-0`. */
			requirements: z.array(z.string().regex(/^[A-Z0-9-]{1,20}$/)).default([]),
		})
		.default({ kinds: [], sectors: [], requirements: [] }),
	from: isoDate,
	until: isoDate,
	suspensions: z.array(accreditationPause).default([]),
});
export type Accreditation = z.infer<typeof accreditation>;

export const SANCTION_KINDS = ["warning", "suspended", "struck-off"] as const;

/** What the city or a body above it did about an assessor that fell short. */
export const sanction = z.strictObject({
	kind: z.enum(SANCTION_KINDS),
	from: isoDate,
	/** The last day; absent: for good. */
	until: isoDate.optional(),
	reason: paragraph,
});
export type Sanction = z.infer<typeof sanction>;

/** The record of one organisation that assesses. */
export const assessor = z.strictObject({
	id: slug,
	/** The organisation; it has one record. */
	actor: slug,
	/** The highest grade it may give. */
	grade: certificateGrade,
	accreditations: z.array(accreditation).default([]),
	sanctions: z.array(sanction).default([]),
	/** Assessments it can take on in a calendar year; absent: not known, and no limit. */
	capacity: z.int().min(1).max(10_000).optional(),
	note: paragraph.optional(),
});
export type Assessor = z.infer<typeof assessor>;

export const PAST_WORK_KINDS = ["consultancy", "implementation"] as const;

/** Work done for somebody, or on something, that may have to be assessed later. */
export const pastWork = z.strictObject({
	id: slug,
	/** Who did it. */
	by: slug,
	/** The name, at work, of the person who did it, where that person may since have gone elsewhere. */
	person: line.optional(),
	/** An organisation, or a system, product, fleet or engagement. */
	for: slug,
	kind: z.enum(PAST_WORK_KINDS),
	what: line,
	from: isoDate,
	/** The last day; absent: it goes on. */
	until: isoDate.optional(),
});
export type PastWork = z.infer<typeof pastWork>;

/** Whether an accreditation counts on a day (ASSR-09). */
export function accreditedOn({ from, until, suspensions }: Accreditation, at: string): boolean {
	if (at < from || at > until) return false;
	return !suspensions.some((pause) => pause.from <= at && (pause.until === undefined || at <= pause.until));
}

/** The sanctions of an assessor that are in force on a day. */
export function sanctionsOn({ sanctions }: Pick<Assessor, "sanctions">, at: string): Sanction[] {
	return sanctions.filter(({ from, until }) => from <= at && (until === undefined || at <= until));
}

export const ASSESSOR_STATES = ["fit", "warned", "suspended", "struck-off"] as const;
export type AssessorState = (typeof ASSESSOR_STATES)[number];

/** How an assessor stands on a day: what is worst of what is in force (ASSR-10). */
export function assessorState(of: Pick<Assessor, "sanctions">, at: string): AssessorState {
	const kinds = new Set(sanctionsOn(of, at).map(({ kind }) => kind));
	if (kinds.has("struck-off")) return "struck-off";
	if (kinds.has("suspended")) return "suspended";
	return kinds.has("warning") ? "warned" : "fit";
}
