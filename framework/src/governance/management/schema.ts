import { z } from "zod";
import { requirementId } from "../../baseline/schema.ts";
import { isoDate } from "../../shared/day.ts";
import { line, paragraph, slug } from "../../shared/vocabulary.ts";
import { OFFICES } from "../vocabulary-lists.ts";

/** What senior management owes the city, and what it decided. */

export const officeId = z.enum(OFFICES);
export type OfficeId = z.infer<typeof officeId>;

/** An office at the top with its written duties, and the training that goes with it. */
export const office = z.strictObject({
	id: officeId,
	name: line,
	/** Kinds of actor that hold it. */
	kinds: z.array(slug).min(1),
	duties: z.array(z.strictObject({ text: paragraph, requirements: z.array(requirementId) })).min(1),
	training: z.strictObject({ what: line, everyDays: z.int().positive() }),
});
export type Office = z.infer<typeof office>;
export const officesFile = z.strictObject({ offices: z.array(office) });

/** One thing decided, and what became of it. */
export const resolution = z.strictObject({
	id: slug,
	text: paragraph,
	owner: slug,
	due: isoDate,
	doneOn: isoDate.optional(),
	note: paragraph.optional(),
});
export type Resolution = z.infer<typeof resolution>;

/** The minutes of one meeting. */
export const minute = z.strictObject({
	id: slug,
	title: line,
	on: isoDate,
	/** The body that met. */
	body: slug.optional(),
	present: z.array(slug).min(1),
	/** The quarter whose posture report was looked at (MGMT-03). */
	report: z
		.string()
		.regex(/^\d{4}-Q[1-4]$/, { error: "must be a quarter such as 2026-Q3" })
		.optional(),
	text: paragraph.optional(),
	decisions: z.array(resolution).default([]),
});
export type Minute = z.infer<typeof minute>;
