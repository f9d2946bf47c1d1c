import { AREAS, isoDate, level, line, RESULTS, readinessCheck, sim3Id, slug, tier } from "@gatehouse/framework";
import { z } from "zod";
import { named } from "../../http/names.ts";

/** What goes over the wire for the readiness of SOC and CSIRT. */

export const readinessCounts = z.strictObject({ pass: z.int(), partial: z.int(), fail: z.int(), unknown: z.int() });
export const areaScore = z.strictObject({
	area: z.enum(AREAS),
	/** In percent (RDY-26). */
	score: z.int(),
	passed: z.int(),
	required: z.int(),
});

export const readinessAnswer = named(
	"Readiness",
	z.strictObject({
		at: isoDate,
		tier,
		checks: z.array(
			readinessCheck.extend({
				result: z.enum(RESULTS),
				text: z.string(),
				evidence: z.array(z.string()),
				required: z.boolean(),
				/** The office that answers for it. */
				ownerName: line,
			}),
		),
		counts: readinessCounts,
		areas: z.array(areaScore),
		first: z.array(z.string()),
		parameters: z.array(
			z.strictObject({
				id: sim3Id,
				name: line,
				said: level.nullable(),
				evidenced: level,
				target: level,
				gap: level,
				assessment: slug.nullable(),
				confirmation: slug.nullable(),
			}),
		),
		trend: z.array(readinessCounts.extend({ at: isoDate, score: z.int() })),
	}),
);
