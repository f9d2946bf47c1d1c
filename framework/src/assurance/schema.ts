import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import { isoDate } from "../shared/day.ts";
import { grade, line, paragraph, slug } from "../shared/vocabulary.ts";

/** What somebody hands in to show that a requirement is met, and what the city made of it. */
export const evidence = z.strictObject({
	id: slug,
	title: line,
	type: slug,
	subject: slug,
	requirements: z.array(requirementId).default([]),
	/** Register entries it shows conformity with. */
	standards: z.array(slug).default([]),
	providedBy: slug,
	issuer: line.optional(),
	grade,
	/** The day from which it holds, apart from the day it was handed in. */
	from: isoDate,
	/** Its own last day, when it states one. */
	until: isoDate.optional(),
	/** Measured values of requirement parameters, e.g. `{criticalDays: 10}`. */
	values: z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.array(z.string())])).default({}),
	sha256: z
		.string()
		.regex(/^[0-9a-f]{64}$/)
		.optional(),
	review: z.discriminatedUnion("state", [
		z.strictObject({ state: z.literal("submitted"), on: isoDate }),
		z.strictObject({ state: z.literal("accepted"), on: isoDate, by: slug }),
		z.strictObject({ state: z.literal("rejected"), on: isoDate, by: slug, reason: paragraph }),
	]),
});
export type Evidence = z.infer<typeof evidence>;
