import { z } from "zod";
import { requirementId } from "../../baseline/schema.ts";
import { isoDate } from "../../shared/day.ts";
import { line, paragraph, slug } from "../../shared/vocabulary.ts";
import { BODY_KINDS, BODY_ROLES, SEATS } from "../vocabulary-lists.ts";

/** Who governs, in whose interest, and where the city wants to be in five years (paper 4.5, R-09, R-11). */

export type Seat = (typeof SEATS)[number];

export const bodyMember = z.strictObject({
	/** The organisation that sits. */
	actor: slug,
	/** Who sits for it; a name and no more. */
	person: line.optional(),
	seat: z.enum(SEATS),
	from: isoDate,
	until: isoDate.optional(),
	/** The day on which interests were last declared; absent: never (BODY-04). */
	declaredOn: isoDate.optional(),
	/** What was declared; empty after a declaration: none. */
	interests: z.array(z.strictObject({ text: line, with: slug.optional() })).default([]),
});
export type BodyMember = z.infer<typeof bodyMember>;

export const body = z.strictObject({
	id: slug,
	name: line,
	kind: z.enum(BODY_KINDS),
	role: z.enum(BODY_ROLES),
	mandate: z.strictObject({ text: paragraph, from: isoDate, until: isoDate.optional(), source: line.optional() }),
	members: z.array(bodyMember).default([]),
	/** How it makes sure that what it decides is so; absent: no assurance model (BODY-03). */
	assurance: paragraph.optional(),
	meetings: z.array(isoDate).default([]),
});
export type Body = z.infer<typeof body>;

const year = z.int().min(2000).max(2200);

/** One aim of the strategy, with a target for each year and what was reached. */
export const goal = z.strictObject({
	id: slug,
	title: line,
	text: paragraph,
	/** Who on the city's side answers for it. */
	owner: slug,
	/** What is counted, and in what. */
	measure: line,
	unit: line,
	better: z.enum(["higher", "lower"]),
	targets: z.array(z.strictObject({ year, value: z.number() })).min(1),
	progress: z.array(z.strictObject({ on: isoDate, value: z.number(), source: line })).default([]),
	/** What of the baseline it serves; a strategy without any says nothing on security (BODY-08). */
	requirements: z.array(requirementId).default([]),
	/** Whether anybody may read it. */
	public: z.boolean().default(true),
});
export type Goal = z.infer<typeof goal>;
