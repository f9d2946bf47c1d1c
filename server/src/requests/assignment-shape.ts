import { certificate, isoDate } from "@gatehouse/framework";
import { z } from "zod";
import { independenceDeclaration } from "../assurance/index.ts";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";
import { organisationName, subjectName } from "./shape.ts";

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
		/** Organisations that answer for the subject. */
		parties: z.array(organisationName),
		/** Null: given before grades were asked for. */
		grade: certificate.shape.grade.nullable(),
		/** Nothing of the subject is seen before the assignment is `active`. */
		state: z.enum(["to-sign", "upcoming", "active"]),
		/** The declaration to sign, and its SHA-256 in hexadecimal digits; null: none is to be signed. */
		toSign: z.strictObject({ text: z.string(), sha256: z.string() }).nullable(),
		declaration: independenceDeclaration.nullable(),
	}),
);
export type MyAssignment = z.output<typeof myAssignment>;

export const myAssignmentPage = named("MyAssignmentPage", pageOf(myAssignment));
export const myAssignmentsQuery = z.strictObject(listQuery);
export const myAssignmentParam = z.strictObject({ id: z.uuid() });
/** Whoever signs sends the SHA-256 of the words they read. */
export const declarationBody = named(
	"IndependenceDeclarationBody",
	z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
);
