import { isoDate, slug } from "@gatehouse/framework";
import { z } from "zod";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire about which assessor looks at what. */

export const assignment = named(
	"Assignment",
	z.strictObject({
		id: z.uuid(),
		/** Organisation that assesses; id of an actor. */
		assessor: z.string(),
		subject: z.string(),
		from: isoDate,
		/** The last day, included. */
		until: isoDate,
		assignedBy: z.string(),
		assignedAt: z.iso.datetime(),
		note: z.string().nullable(),
	}),
);
export type Assignment = z.output<typeof assignment>;

export const assignmentPage = named("AssignmentPage", pageOf(assignment));
export const assignmentsQuery = z.strictObject({
	...listQuery,
	assessor: slug.optional(),
	subject: slug.optional(),
	/** Those that run on this day only. */
	on: isoDate.optional(),
});
export const assignmentParam = z.strictObject({ id: z.string().min(1).max(80) });
export const assignmentInput = named(
	"NewAssignment",
	z.strictObject({
		assessor: slug,
		subject: slug,
		/** Left out: today. */
		from: isoDate.optional(),
		until: isoDate,
		note: z.string().min(1).max(4000).optional(),
	}),
);
