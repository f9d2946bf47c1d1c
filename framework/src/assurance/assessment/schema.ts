import { z } from "zod";
import { requirementId } from "../../baseline/schema.ts";
import { isoDate } from "../../shared/day.ts";
import { line, paragraph, slug, tier } from "../../shared/vocabulary.ts";
import { certificateGrade, certificateScope } from "../certificate.ts";

/** Assessments: from an application to a decision that others take than looked (R-31, paper 5.4). */

/** What a supplier applies for. */
export const application = z.strictObject({
	scope: certificateScope,
	/** What is left out, in words. */
	exclusions: z.array(paragraph).max(50).default([]),
	/** The tier it is to be assessed at: that of the subject, or a higher one. */
	tier,
	grade: certificateGrade,
	/** The last day of security support, of devices. */
	supportUntil: isoDate.optional(),
	note: paragraph.optional(),
});
export type Application = z.infer<typeof application>;

/** A requirement as it was when the assessment began. */
export const frozenRequirement = z.strictObject({
	id: requirementId,
	strength: z.enum(["M", "S"]),
	/** Digest of the requirement as the version had it, parameters included. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type FrozenRequirement = z.infer<typeof frozenRequirement>;

/** What an assessment is held against; nothing later changes it (ASMT-03). */
export const assessmentBasis = z.strictObject({
	on: isoDate,
	baseline: z.strictObject({ version: line, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
	tier,
	grade: certificateGrade,
	requirements: z.array(frozenRequirement).min(1),
});
export type AssessmentBasis = z.infer<typeof assessmentBasis>;

export const ASSESSMENT_STEPS = [
	"apply",
	"decline",
	"withdraw",
	"assign",
	"report",
	"return",
	"certify",
	"refuse",
] as const;
export type AssessmentStep = (typeof ASSESSMENT_STEPS)[number];

export const ASSESSMENT_STATES = [
	"applied",
	"declined",
	"withdrawn",
	"under-assessment",
	"reported",
	"certified",
	"refused",
] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

export const assessmentEvent = z.strictObject({
	step: z.enum(ASSESSMENT_STEPS),
	on: isoDate,
	/** Organisation that took the step. */
	by: slug,
	/** Why; of a report, what the assessor says in general: what was done, not whether to certify. */
	reason: paragraph.optional(),
	/** The certificate that came of it. */
	certificate: slug.optional(),
});
export type AssessmentEvent = z.infer<typeof assessmentEvent>;

export const assessment = z.strictObject({
	/** `GH-ASMT-2026-000123-7`, with a check digit. */
	number: line,
	holder: slug,
	application,
	assessor: slug.optional(),
	/** The last day on which the assessor sees it and works on it. */
	until: isoDate.optional(),
	frozen: assessmentBasis.optional(),
	events: z.array(assessmentEvent).min(1),
});
export type Assessment = z.infer<typeof assessment>;

export const PAPER_RESULTS = ["met", "not-met", "not-applicable"] as const;
export const paperResult = z.enum(PAPER_RESULTS);
export type PaperResult = z.infer<typeof paperResult>;

/** An earlier certificate of another scheme on which a work paper rests (ASMT-10). */
export const claimedCredit = z.strictObject({
	/** Id in the recognition table. */
	scheme: slug,
	/** Number of that certificate. */
	number: line,
	/** The level it states, where the scheme has levels. */
	level: line.optional(),
	/** The day of the latest audit it rests on. */
	auditedOn: isoDate,
	/** Its last day. */
	until: isoDate,
	/** Conditions of the table that the assessor saw to be fulfilled. */
	conditions: z.array(slug).default([]),
});
export type ClaimedCredit = z.infer<typeof claimedCredit>;

/** What an assessor writes about one requirement. */
export const workPaper = z.strictObject({
	requirement: requirementId,
	/** What is to be found out. */
	objective: paragraph,
	/** How. */
	procedure: paragraph,
	/** All there is of what is looked at, such as accounts or devices; the sample is drawn from it. */
	population: z.strictObject({ what: line, size: z.int().min(0).max(1_000_000_000) }).optional(),
	/** How many of the sample fell short. */
	exceptions: z.int().min(0).optional(),
	/** Evidence of the store it rests on. */
	evidence: z.array(slug).max(200).default([]),
	credit: claimedCredit.optional(),
	result: paperResult.optional(),
	/** What was seen, or why it does not apply. */
	seen: paragraph.optional(),
});
export type WorkPaper = z.infer<typeof workPaper>;

/** A work paper as it is kept: which revision, who wrote on it since it was last reviewed, and who reviewed it. */
export interface KeptPaper {
	readonly paper: WorkPaper;
	readonly revision: number;
	/** Accounts. */
	readonly preparers: readonly string[];
	/** Account; null: nobody yet. */
	readonly reviewer: string | null;
}
