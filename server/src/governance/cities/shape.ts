import { DIMENSIONS, isoDate, line, questionId, STEPS, slug, studyDimension, studyFinding } from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../../http/day.ts";
import { flag } from "../../http/list.ts";
import { named } from "../../http/names.ts";

/** What goes over the wire for cities side by side. */

const placedFinding = named(
	"PlacedFinding",
	studyFinding.extend({
		/** Whether it is the latest on its question (PROF-03). */
		latest: z.boolean(),
		/** Records of the city it was worked out from; absent: somebody wrote it. */
		from: z.array(z.string()).optional(),
	}),
);

export const placedCity = named(
	"PlacedCity",
	z.strictObject({
		id: slug,
		name: line,
		country: z.string().nullable(),
		own: z.boolean(),
		latest: isoDate.nullable(),
		dimensions: z.array(
			z.strictObject({ dimension: z.enum(DIMENSIONS), step: z.enum(STEPS), findings: z.array(placedFinding) }),
		),
	}),
);

export const comparisonAnswer = named(
	"CityComparison",
	z.strictObject({
		at: isoDate,
		steps: z.array(z.enum(STEPS)),
		dimensions: z.array(studyDimension),
		cities: z.array(placedCity),
	}),
);

export const comparisonQuery = z.strictObject({
	...dayQuestion,
	/** Ids with commas between them; left out: all. */
	cities: z
		.string()
		.regex(/^[a-z0-9-]+(,[a-z0-9-]+)*$/, { error: "must be ids with commas between them" })
		.max(2000)
		.optional(),
});
export const reportQuery = comparisonQuery.extend({ format: z.enum(["pdf", "markdown", "csv"]).default("pdf") });

export const studiesFileQuery = z.strictObject({ dryRun: flag.optional() });
export const studiesFileAnswer = named(
	"CitiesAdded",
	z.strictObject({
		stored: z.boolean(),
		/** New, or in place of what was kept under the id. */
		cities: z.array(
			z.strictObject({
				id: slug,
				name: line,
				findings: z.int(),
				replaces: z.boolean(),
				questions: z.array(questionId),
			}),
		),
	}),
);
