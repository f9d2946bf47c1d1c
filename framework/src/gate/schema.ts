import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import { isoDate } from "../shared/day.ts";
import { grade, line, OUTCOMES, paragraph, slug, subjectKind, tier } from "../shared/vocabulary.ts";

/** Shapes of the gate: proofs and waivers in, standings and a decision out. */

/** This subject meets this requirement, at this grade, from this day through that day. */
export const proof = z.strictObject({
	/** The evidence (or other fact) it rests on. */
	id: slug,
	chapter: z.enum(["assurance", "contracts", "governance", "devices", "data-handling"]),
	subject: slug,
	requirement: requirementId,
	grade,
	from: isoDate,
	/** Last day on which it holds; null when nothing ends it. */
	until: isoDate.nullable(),
});
export type Proof = z.infer<typeof proof>;

/** An accepted shortfall: signed, reasoned, ending (RSK-02). */
export const waiver = z.strictObject({
	id: slug,
	subject: slug,
	requirement: requirementId,
	reason: paragraph,
	compensation: paragraph,
	requestedBy: slug,
	signedBy: slug,
	from: isoDate,
	until: isoDate,
});
export type Waiver = z.infer<typeof waiver>;

export const STANDING_STATUSES = [
	"met",
	"waived",
	"unproven",
	"expired",
	"rejected",
	"insufficient-grade",
	"not-applicable",
] as const;
export const standingStatus = z.enum(STANDING_STATUSES);
export type StandingStatus = z.infer<typeof standingStatus>;

/** Where one subject stands against one requirement on a day. */
export const standing = z.strictObject({
	subject: slug,
	requirement: requirementId,
	strength: z.enum(["M", "S", "-"]),
	status: standingStatus,
	/** What the status would be without the waiver; only when `waived`. */
	underlying: standingStatus.optional(),
	/** Rule of SPEC.md that settled it. */
	rule: z.string(),
	/** Evidence, best first: what meets it, or what falls short. */
	evidence: z.array(slug),
	waiver: slug.optional(),
	minimumGrade: grade,
	bestGrade: grade.optional(),
	/** Last day of a `met` or `waived` status; the day it lapsed for `expired`. */
	until: isoDate.nullable(),
	/** One sentence for people, without ids of rules. */
	text: paragraph,
});
export type Standing = z.infer<typeof standing>;

export const outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof outcome>;

/** Why the answer is what it is. `blocks` denies, `condition` makes conditional, `advice` does neither. */
export const reason = z.strictObject({
	rule: z.string(),
	weight: z.enum(["blocks", "condition", "advice"]),
	subject: slug.nullable(),
	requirement: requirementId.nullable(),
	principle: z.string().nullable(),
	status: standingStatus.nullable(),
	evidence: z.array(slug),
	waiver: slug.nullable(),
	/** Last day of a condition; the day something lapsed. */
	until: isoDate.nullable(),
	text: paragraph,
});
export type Reason = z.infer<typeof reason>;

/** A step to yes. */
export const remedy = z.strictObject({
	subject: slug.nullable(),
	requirement: requirementId.nullable(),
	action: z.enum(["review", "resubmit", "renew", "provide", "assess", "waive", "start", "publish", "lift", "correct"]),
	text: paragraph,
	/** Actors who can do it. */
	who: z.array(slug),
	evidenceTypes: z.array(slug),
	grade: grade.nullable(),
	/** Days it usually takes; remedies are ordered by it. */
	days: z.int().min(0),
	/** The reasons it settles; `subject` and `requirement` above are set when it is one. */
	settles: z.array(z.strictObject({ subject: slug.nullable(), requirement: requirementId.nullable() })),
});
export type Remedy = z.infer<typeof remedy>;

export const statusCounts = z.record(standingStatus, z.int());

export const subjectVerdict = z.strictObject({
	id: slug,
	kind: subjectKind,
	name: line,
	tier,
	outcome,
	/** Musts only. */
	counts: statusCounts,
});
export type SubjectVerdict = z.infer<typeof subjectVerdict>;

export const decision = z.strictObject({
	target: z.strictObject({ kind: subjectKind, id: slug, name: line }),
	at: isoDate,
	outcome,
	baseline: z.strictObject({ id: slug, version: line, hash: line }).nullable(),
	subjects: z.array(subjectVerdict),
	reasons: z.array(reason),
	remedies: z.array(remedy),
	/** Last day through which this answer, reasons included, holds with unchanged facts; null: for ever. */
	validUntil: isoDate.nullable(),
	/** SHA-256 of every fact the answer rests on (GATE-10). */
	inputsDigest: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Decision = z.infer<typeof decision>;
