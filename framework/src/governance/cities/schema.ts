import { z } from "zod";
import { isoDate } from "../../shared/day.ts";
import { line, paragraph, slug } from "../../shared/vocabulary.ts";

/** How cities govern, side by side: four dimensions, their questions, and what was found (paper 4, Table 2). */

export const DIMENSIONS = [
	"governance-model",
	"security-measures",
	"technical-standards",
	"third-party-management",
] as const;
export const dimension = z.enum(DIMENSIONS);
export type Dimension = z.infer<typeof dimension>;

/** How firm what was found is, from nothing known to measured; that nothing is known is a finding too (PROF-01). */
export const STEPS = ["no-data", "informal", "defined", "practised", "measured"] as const;
export const step = z.enum(STEPS);
export type Step = z.infer<typeof step>;

export const questionId = z
	.string()
	.regex(/^CP-[1-4]\.[1-9]$/, { error: "must be the id of a question such as CP-1.1" });

/** One dimension of the self-study: a question set of the paper's case study (4.2 to 4.4). */
export const studyDimension = z.strictObject({
	id: z.string().regex(/^CP-\d+$/),
	dimension,
	paper: line,
	asks: z.array(z.strictObject({ id: questionId, ask: paragraph })).min(1),
});
export type StudyDimension = z.infer<typeof studyDimension>;

/** Where an answer comes from. */
export const studySource = z.strictObject({
	title: line,
	section: line.optional(),
	url: z.url({ protocol: /^https?$/ }).optional(),
	kind: z.enum(["paper", "document", "statement", "visit", "own-records"]).default("document"),
});
export type StudySource = z.infer<typeof studySource>;

/** One finding about a city: what is known of one question, how firmly, from which source, as of which day. */
export const studyFinding = z.strictObject({
	id: slug,
	dimension,
	question: questionId,
	step,
	text: paragraph,
	source: studySource,
	/** The day of the source. */
	on: isoDate,
	/** Holds for one sector and not for the city. */
	scope: z.literal("sector").optional(),
});
export type StudyFinding = z.infer<typeof studyFinding>;

/** A city that was looked at. One with the id of a shipped city, or of the own, adds to what is known of that. */
export const study = z.strictObject({
	id: slug,
	name: line,
	country: z
		.string()
		.regex(/^[A-Z]{2}$/, { error: "must be a two-letter country code" })
		.optional(),
	findings: z.array(studyFinding).default([]),
});
export type Study = z.infer<typeof study>;

export const cityStudyFile = z.strictObject({ dimensions: z.array(studyDimension), seed: z.array(study) });
export type CityStudy = z.infer<typeof cityStudyFile>;

export const STUDIES_SCHEMA = "gatehouse-cities/1";

/** A file by which cities add themselves to the comparison. */
export const studiesFile = z.strictObject({ schema: z.literal(STUDIES_SCHEMA), cities: z.array(study).min(1) });
export type StudiesFile = z.infer<typeof studiesFile>;
