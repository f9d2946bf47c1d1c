import {
	ASSESSOR_STATES,
	assessor,
	certificate,
	isoDate,
	line,
	pastWork,
	SANCTION_KINDS,
	slug,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../../http/day.ts";
import { datedPageOf, flag, listQuery } from "../../http/list.ts";
import { named } from "../../http/names.ts";
import { assignment } from "../assignment-shape.ts";

/** What goes over the wire for the register of assessors and for work they did before. */

const grade = certificate.shape.grade;
const state = z.enum(ASSESSOR_STATES);
const party = z.strictObject({ id: slug, name: line });

export const assessorItem = named(
	"AssessorItem",
	z.strictObject({
		id: slug,
		/** Id of the organisation. */
		actor: slug,
		name: line,
		grade,
		state,
		/** Accreditations that count on the day. */
		accreditations: z.int(),
		/** The last day of the one that lasts longest of them. */
		accreditedUntil: isoDate.nullable(),
		capacity: z.int().nullable(),
		/** Certificates that count or could again (CERT-11). */
		certificates: z.int(),
		revision: z.int(),
	}),
);
export const assessorPage = named("AssessorPage", datedPageOf(assessorItem));
export const assessorsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	state: state.optional(),
	grade: grade.optional(),
	/** Whether an accreditation counts on the day. */
	accredited: flag.optional(),
});

/** Certificates as the register lists them. */
export const affectedQuery = z.strictObject({ ...listQuery, ...dayQuestion });

export const pastWorkItem = named("PastWorkItem", pastWork.extend({ byName: line, forName: line, revision: z.int() }));
export const pastWorkPage = named("PastWorkPage", datedPageOf(pastWorkItem));
export const pastWorkQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	by: slug.optional(),
	for: slug.optional(),
	kind: pastWork.shape.kind.optional(),
});

export const assessorStanding = named(
	"AssessorStanding",
	z.strictObject({
		id: slug,
		actor: party,
		at: isoDate,
		grade,
		state,
		capacity: z.int().nullable(),
		note: z.string().nullable(),
		accreditations: z.array(
			assessor.shape.accreditations.unwrap().element.extend({
				counts: z.boolean(),
				/** Days through its last one; negative: over. */
				daysLeft: z.int(),
			}),
		),
		sanctions: z.array(
			z.strictObject({
				kind: z.enum(SANCTION_KINDS),
				from: isoDate,
				until: isoDate.nullable(),
				reason: z.string(),
				inForce: z.boolean(),
			}),
		),
		/** Assignments that begin in the calendar year of the day. */
		workload: z.strictObject({ year: z.int(), given: z.int() }),
		assignments: z.array(assignment.extend({ subjectName: line })),
		pastWork: z.array(pastWorkItem),
		/** Certificates that count or could again (CERT-11). */
		certificates: z.int(),
		revision: z.int(),
	}),
);
