import { z } from "zod";
import { isoDate } from "../shared/day.ts";
import {
	grade,
	layer,
	line,
	paragraph,
	perTier,
	slug,
	strength,
	subjectKind,
	tier,
	trait,
} from "../shared/vocabulary.ts";

/** Shapes of the baseline: content files, published versions, and the changes a city may make. */

export const principle = z.strictObject({
	id: z.string().regex(/^P\d{2}$/),
	key: z.string().regex(/^[A-Z]{3}$/),
	name: line,
	text: paragraph,
});
export type Principle = z.infer<typeof principle>;

export const parameterValue = z.union([z.number(), z.string(), z.boolean(), z.array(z.string()), z.null()]);

export type ParameterValue = z.infer<typeof parameterValue>;

/** A quantity the requirement's text leaves to the tier, with the direction in which it gets stricter. */
export const parameter = z.strictObject({
	unit: z.enum(["days", "hours", "minutes", "percent", "years", "year", "count", "choice", "flag", "list"]),
	better: z.enum(["lower", "higher", "same"]),
	tiers: perTier(parameterValue),
	min: z.number().optional(),
	max: z.number().optional(),
	/** For `choice`: the values in ascending order of strictness. */
	choices: z.array(z.string()).optional(),
});
export type Parameter = z.infer<typeof parameter>;

export const requirementId = z.string().regex(/^[A-Z]{3}-[A-Za-z0-9.-]+$/);

export const requirement = z.strictObject({
	id: requirementId,
	principle: z.string().regex(/^P\d{2}$/),
	text: paragraph,
	actors: z.array(slug),
	subjects: z.array(subjectKind).min(1),
	layers: z.array(layer).min(1),
	tiers: perTier(strength),
	when: z.array(trait).default([]),
	params: z.record(z.string(), parameter).default({}),
	evidence: z.array(slug).min(1),
	validityDays: z.int().positive().nullable(),
	crosswalk: z.record(z.string(), z.array(z.string())).default({}),
	/** Set on a requirement made from a mandated standard: the register entry it stands for. */
	standard: slug.optional(),
	/** First day on which it binds; absent when it binds as soon as the version is in force. */
	bindsFrom: isoDate.optional(),
	/** Last day on which it binds; absent when nothing ends it. */
	bindsUntil: isoDate.optional(),
});
export type Requirement = z.infer<typeof requirement>;

export const requirementsFile = z.strictObject({
	principle: z.string().regex(/^P\d{2}$/),
	requirements: z.array(requirement.omit({ principle: true, standard: true, bindsFrom: true, bindsUntil: true })),
});

export const evidenceType = z.strictObject({
	id: slug,
	validityDays: z.int().positive().nullable(),
	/** What ends validity when no number of days does. */
	validityEvent: slug.optional(),
	formats: z.array(z.string()).default([]),
	machine: z.boolean(),
	/** Days it usually takes to come by one; orders remedies. */
	leadDays: z.int().min(0),
});
export type EvidenceType = z.infer<typeof evidenceType>;
export const evidenceTypesFile = z.strictObject({ evidenceTypes: z.array(evidenceType) });

export const frameworkEntry = z.strictObject({
	id: z.string(),
	name: line,
	date: z.string().optional(),
	size: line.optional(),
	ids: z.array(z.string()).optional(),
	idPattern: line.optional(),
});
export type FrameworkEntry = z.infer<typeof frameworkEntry>;
export const frameworksFile = z.strictObject({ frameworks: z.array(frameworkEntry) });

/** The four dimensions that size a subject, each 0-3 (tiering step 1 and 2). */
export const impact = z.strictObject({
	criticality: z.int().min(0).max(3),
	connectivity: z.int().min(0).max(3),
	data: z.int().min(0).max(3),
	safety: z.int().min(0).max(3),
});
export type Impact = z.infer<typeof impact>;

const tieringVector = z.strictObject({
	name: line,
	in: impact.extend({ fleetSize: z.int().min(0), designated: z.boolean().optional() }),
	tier,
});

export const tieringContent = z.strictObject({
	tiers: z.array(z.strictObject({ tier, name: line, meaning: paragraph })).length(4),
	dimensions: z.record(z.string(), z.array(z.string()).length(4)),
	inputsExtra: z.record(z.string(), z.string()).optional(),
	rule: z.array(z.strictObject({ step: z.int(), id: slug, expr: paragraph })),
	testVectors: z.array(tieringVector),
	grades: z.record(grade, z.string()),
	effects: z.looseObject({ minimumGrade: perTier(grade) }),
});

export type TieringContent = z.infer<typeof tieringContent>;

export const baselineFile = z.strictObject({
	schema: z.literal("gatehouse-baseline/1"),
	meta: z.strictObject({
		id: slug,
		title: line,
		version: line,
		asOf: line,
		status: line,
		derivedFrom: paragraph,
		reading: paragraph,
		licenceIntent: line.optional(),
	}),
	layers: z.array(layer),
	subjectKinds: z.array(z.strictObject({ id: subjectKind, text: paragraph })),
	conditions: z.array(z.strictObject({ id: trait, text: paragraph, derivedFrom: paragraph.optional() })),
	tiering: tieringContent,
	principles: z.array(principle),
});
export type BaselineFile = z.infer<typeof baselineFile>;

/** How the city stands to a standard: binding, advised, or no longer accepted. */
export const mandate = z.strictObject({
	standard: slug,
	status: z.enum(["mandatory", "recommended", "retired"]),
	/** Whom it binds: kinds of subject, and for organisations kinds of actor (empty: every actor). */
	subjects: z.array(subjectKind).min(1),
	actors: z.array(slug).default([]),
	fromTier: tier,
	from: isoDate,
});
export type Mandate = z.infer<typeof mandate>;

/** One edit a city makes to the version before. */
export const baselineChange = z.discriminatedUnion("change", [
	z.strictObject({
		change: z.literal("strength"),
		requirement: requirementId,
		tiers: perTier(strength),
		reason: paragraph,
	}),
	z.strictObject({
		change: z.literal("parameter"),
		requirement: requirementId,
		parameter: z.string(),
		tiers: perTier(parameterValue),
		reason: paragraph,
	}),
	z.strictObject({
		change: z.literal("validity"),
		requirement: requirementId,
		validityDays: z.int().positive().nullable(),
		reason: paragraph,
	}),
	z.strictObject({
		change: z.literal("evidence-validity"),
		evidenceType: slug,
		validityDays: z.int().positive().nullable(),
		reason: paragraph,
	}),
	z.strictObject({ change: z.literal("minimum-grade"), tiers: perTier(grade), reason: paragraph }),
	mandate.extend({ change: z.literal("standard"), reason: paragraph }),
]);
export type BaselineChange = z.infer<typeof baselineChange>;

/** What a version demands, complete in itself; the hash is taken over this. */
export const baselineDocumentSchema = z.strictObject({
	id: slug,
	title: line,
	principles: z.array(principle),
	requirements: z.array(requirement),
	/** The kinds of evidence its requirements accept, with the validity that counts under it (BASE-10). */
	evidenceTypes: z.array(evidenceType),
	mandates: z.array(mandate),
	minimumGrade: perTier(grade),
});
export type BaselineDocument = z.infer<typeof baselineDocumentSchema>;

/** A published, immutable version (design 2: never edited, only followed by another). */
export const baselineVersion = z.strictObject({
	version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: "must be a version such as 1.0.0" }),
	publishedOn: isoDate,
	publishedBy: slug,
	effectiveFrom: isoDate,
	note: paragraph,
	hash: z.string().regex(/^[0-9a-f]{64}$/),
	document: baselineDocumentSchema,
});
export type BaselineVersion = z.infer<typeof baselineVersion>;

/** A version as the city file records it: the edits to the version before, not the whole text again. */
export const baselineRelease = baselineVersion
	.omit({ document: true, hash: true })
	.extend({ hash: baselineVersion.shape.hash.optional(), changes: z.array(baselineChange) });
export type BaselineRelease = z.infer<typeof baselineRelease>;
