import { CONFLICT_KINDS, certificate, isoDate, line, slug } from "@gatehouse/framework";
import { z } from "zod";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire about which assessor looks at what. */

const grade = certificate.shape.grade;

export const independenceDeclaration = named(
	"IndependenceDeclaration",
	z.strictObject({
		text: z.string(),
		/** SHA-256 of the text, in hexadecimal digits. */
		sha256: z.string(),
		/** The name at work of who signed. */
		signedBy: z.string(),
		signedAt: z.iso.datetime(),
	}),
);
export type IndependenceDeclaration = z.output<typeof independenceDeclaration>;

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
		/** Null: given before grades were asked for. */
		grade: grade.nullable(),
		/** What the assessor signed about its independence; null: nothing yet. */
		declaration: independenceDeclaration.nullable(),
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
		/** Left out: the highest the assessor may give. */
		grade: grade.optional(),
	}),
);

const party = z.strictObject({ id: slug, name: line });
export const conflictsQuery = z.strictObject({
	/** Id of an actor. */
	assessor: slug,
	subject: slug,
	/** The first day of the assignment; left out: today. */
	at: isoDate.optional(),
	/** Left out: the highest the assessor may give. */
	grade: grade.optional(),
});
export const conflictsAnswer = named(
	"AssessorConflicts",
	z.strictObject({
		assessor: party,
		subject: party,
		at: isoDate,
		/** None: the assessor may be assigned. */
		conflicts: z.array(
			z.strictObject({
				kind: z.enum(CONFLICT_KINDS),
				rule: z.string(),
				text: z.string(),
				/** From the assessor to the subject; `link` joins a station to the next. */
				path: z.array(z.strictObject({ id: z.string().nullable(), name: z.string(), link: z.string().nullable() })),
			}),
		),
	}),
);
