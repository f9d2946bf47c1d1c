import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import { isoDate } from "../shared/day.ts";
import { line, paragraph, slug, tier } from "../shared/vocabulary.ts";

/** What is certified: an organisation, a service, certain versions of a product, or a system or fleet at a place. */
export const certificateScope = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("organisation"), subject: slug }),
	z.strictObject({ kind: z.literal("service"), subject: slug }),
	z.strictObject({ kind: z.literal("product"), subject: slug, versions: z.array(line).min(1) }),
	z.strictObject({ kind: z.literal("site"), subject: slug, site: line }),
]);
export type CertificateScope = z.infer<typeof certificateScope>;

/** What can happen to a certificate; from `issue` on all but `surveil` is decided by several people (CERT-04). */
export const CERTIFICATE_STEPS = [
	"apply",
	"assess",
	"issue",
	"suspend",
	"prolong",
	"lift",
	"withdraw",
	"supersede",
	"surveil",
] as const;
export const certificateStep = z.enum(CERTIFICATE_STEPS);
export type CertificateStep = z.infer<typeof certificateStep>;

/** Somebody who decided: the account, never a name, and the office acted for. */
export const decider = z.strictObject({ person: line, organisation: slug });
export type Decider = z.infer<typeof decider>;

export const certificateEvent = z.strictObject({
	step: certificateStep,
	on: isoDate,
	/** Last day of a suspension. */
	until: isoDate.optional(),
	/** The certificate that takes its place. */
	by: slug.optional(),
	/** Of `surveil`: the place in the plan of what was looked at, from 0. */
	surveillance: z.int().min(0).optional(),
	/** Told to everybody: nothing about people. */
	reason: paragraph.optional(),
	deciders: z.array(decider).default([]),
});
export type CertificateEvent = z.infer<typeof certificateEvent>;

/** Self-declaration never certifies (CERT-06). */
export const certificateGrade = z.enum(["I1", "I2", "I3"]);
export type CertificateGrade = z.infer<typeof certificateGrade>;

/** A yearly certificate, and everything that ever happened to it (R-31, paper 5.4). */
export const certificate = z.strictObject({
	/** The number in lower case. */
	id: slug,
	/** `GH-CERT-2026-000123-7`, with a check digit. */
	number: line,
	holder: slug,
	/** The legal entity as it was called when the certificate was issued, and its number in a register. */
	holderName: line,
	holderRegistration: line.optional(),
	scope: certificateScope,
	/** What is left out, in words. */
	exclusions: z.array(paragraph).default([]),
	/** The version it was assessed against, and its hash. */
	baseline: z.strictObject({ version: line, hash: z.string().regex(/^[0-9a-f]{64}$/) }),
	tier,
	grade: certificateGrade,
	requirements: z.array(requirementId).min(1),
	assessor: slug,
	/** Of the assessor, for this kind of assessment; I3 needs one. */
	accreditation: z.strictObject({ scheme: line, body: line, number: line, until: isoDate }).optional(),
	conditions: z.array(paragraph).default([]),
	/** What is looked at in between, and by when. */
	surveillance: z.array(z.strictObject({ what: line, due: isoDate })).default([]),
	from: isoDate,
	/** The last day. */
	until: isoDate,
	/** The last day of security support, of devices. */
	supportUntil: isoDate.optional(),
	/** Its place in the city's status lists; given once. */
	place: z.int().min(0).max(131_071),
	/** The certificate it takes the place of. */
	supersedes: slug.optional(),
	events: z.array(certificateEvent).min(1),
});
export type Certificate = z.infer<typeof certificate>;
