import { isoDate } from "@gatehouse/framework";
import { z } from "zod";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";
import { subjectName } from "./shape.ts";

/** What goes over the wire to an assessor about what it is assigned. */

export const myAssignment = named(
	"MyAssignment",
	z.strictObject({
		id: z.uuid(),
		subject: subjectName,
		from: isoDate,
		/** The last day on which the subject is seen. */
		until: isoDate,
		note: z.string().nullable(),
	}),
);
export type MyAssignment = z.output<typeof myAssignment>;

export const myAssignmentPage = named("MyAssignmentPage", pageOf(myAssignment));
export const myAssignmentsQuery = z.strictObject(listQuery);
