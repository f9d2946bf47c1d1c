import {
	baselineChange,
	baselineVersion,
	decision,
	evidenceType,
	grade,
	isoDate,
	layer,
	mandate,
	outcome,
	principle,
	requirement,
	requirementId,
	slug,
	standingStatus,
	subjectKind,
	tier,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for the baseline and its versions. */

export const versionItem = named(
	"BaselineVersionItem",
	baselineVersion.omit({ document: true }).extend({
		inForce: z.boolean(),
		/** How many changes it made to the version before. */
		changes: z.int().min(0),
	}),
);
export const versionPage = named("BaselineVersionPage", pageOf(versionItem).extend({ at: isoDate }));
export const versionsQuery = z.strictObject({ ...listQuery, ...dayQuestion });

export const versionParam = z.strictObject({
	/** A version such as `1.0.0`, or `current` (in force on the day), or `proposal` (the one that is shipped). */
	version: z.string().min(1).max(40),
});
export const diffParams = z.strictObject({ a: z.string().min(1).max(40), b: z.string().min(1).max(40) });

export const requirementsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	principle: z.string().optional(),
	tier: z.coerce.number().pipe(tier).optional(),
	layer: layer.optional(),
	subject: subjectKind.optional(),
});
export type RequirementsQuery = z.output<typeof requirementsQuery>;
export const requirementPage = named("RequirementPage", pageOf(requirement));

const direction = z.enum(["tighter", "looser", "other"]);

export const baselineDiff = named(
	"BaselineDiff",
	z.strictObject({
		/** One field of one requirement that differs; `requirement` when all of it was added or taken out. */
		requirements: z.array(
			z.strictObject({ id: requirementId, field: z.string(), before: z.unknown(), after: z.unknown(), direction }),
		),
		/** One field of one evidence type that differs; `type` when all of it was added or taken out. */
		evidenceTypes: z.array(
			z.strictObject({ id: slug, field: z.string(), before: z.unknown(), after: z.unknown(), direction }),
		),
		mandates: z.array(
			z.strictObject({
				standard: slug,
				from: isoDate,
				before: mandate.nullable(),
				after: mandate.nullable(),
				direction,
			}),
		),
		grades: z.array(z.strictObject({ tier, before: grade, after: grade, direction })),
	}),
);

export const whatIfQuestion = named(
	"WhatIfQuestion",
	z.strictObject({ changes: z.array(baselineChange).max(1000), ...dayQuestion }),
);

export const outcomeChange = named(
	"OutcomeChange",
	z.strictObject({
		target: decision.shape.target,
		tier,
		before: outcome,
		after: outcome,
		/** The requirements that make the difference; null: no reason on that side. */
		requirements: z.array(
			z.strictObject({
				subject: slug,
				requirement: requirementId,
				before: standingStatus.nullable(),
				after: standingStatus.nullable(),
			}),
		),
		/** What blocks after and did not before, whatever has been proven. */
		because: z.array(z.string()),
	}),
);

/** What the gate would answer otherwise. */
export const outcomeChanges = {
	at: isoDate,
	/** Denied after, but not before. */
	fallsOut: z.array(outcomeChange),
	/** Denied before, but not after. */
	comesIn: z.array(outcomeChange),
	/** Between allow and conditional. */
	changedConditions: z.array(outcomeChange),
	unchanged: z.int().min(0),
	byRequirement: z.array(z.strictObject({ requirement: requirementId, fallsOut: z.int(), comesIn: z.int() })),
} as const;

export const whatIfAnswer = named("WhatIf", z.strictObject({ ...outcomeChanges, diff: baselineDiff }));

export const principlesAnswer = named("Principles", z.strictObject({ principles: z.array(principle) }));
export const evidenceTypesAnswer = named("EvidenceTypes", z.strictObject({ evidenceTypes: z.array(evidenceType) }));
