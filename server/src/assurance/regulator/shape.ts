import {
	ASSURANCE_DUE_KINDS,
	assuranceDue,
	COVERAGE_GRADES,
	isoDate,
	line,
	paragraph,
	slug,
	subjectKind,
	tier,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../../http/day.ts";
import { datedPageOf, flag, listQuery, pageOf } from "../../http/list.ts";
import { named } from "../../http/names.ts";

/** What goes over the wire for the regulator's view. */

const grade = z.enum(COVERAGE_GRADES);
const percent = z.number().min(0).max(100).nullable();

export const coverage = named(
	"AssuranceCoverage",
	z.strictObject({
		at: isoDate,
		subjects: z.int(),
		/** In percent; null: there is nothing to cover. */
		uncovered: percent,
		rows: z.array(
			z.strictObject({
				tier,
				subjects: z.int(),
				grades: z.strictObject({ I3: z.int(), I2: z.int(), I1: z.int(), none: z.int() }),
				uncovered: percent,
			}),
		),
	}),
);
export const coverageQuery = z.strictObject({ ...dayQuestion, kind: subjectKind.optional() });

export const coveredSubject = named(
	"CoveredSubject",
	z.strictObject({
		id: slug,
		name: line,
		kind: subjectKind,
		tier,
		grade,
		/** The last day of the certificate that lasts longest at this grade. */
		until: isoDate.nullable(),
	}),
);
export const coveredPage = named("CoveredSubjectPage", datedPageOf(coveredSubject));
export const coveredQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	kind: subjectKind.optional(),
	tier: z.coerce.number().pipe(tier).optional(),
	grade: grade.optional(),
});

export const surveillanceItem = named(
	"SurveillanceItem",
	z.strictObject({
		certificate: z.string(),
		holder: line,
		about: line,
		assessor: line,
		/** Its place in the plan of the certificate, from 0. */
		entry: z.int(),
		what: line,
		due: isoDate,
		doneOn: isoDate.nullable(),
		state: z.enum(["done", "late", "open", "missed"]),
	}),
);
export const surveillancePage = named("SurveillancePage", datedPageOf(surveillanceItem));
export const surveillanceQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	state: surveillanceItem.shape.state.optional(),
});
export const surveillanceBody = z.strictObject({
	entry: z.int().min(0),
	/** Told to everybody: nothing about people. */
	note: paragraph.optional(),
});

export const sample = named(
	"CertificateSample",
	z.strictObject({
		year: z.int(),
		certificate: z.string(),
		holder: line,
		drawnOn: isoDate,
		due: isoDate,
		seed: z.string(),
		weight: z.number(),
		tier,
		/** Findings of two years before about what it covers. */
		major: z.int(),
		minor: z.int(),
		/** Since it was issued or examined last. */
		days: z.int(),
		outcome: z.enum(["confirmed", "faults"]).nullable(),
		examinedOn: isoDate.nullable(),
		note: z.string().nullable(),
		/** Organisation in whose name the outcome was recorded. */
		recordedFor: slug.nullable(),
	}),
);
export const samplePage = named(
	"CertificateSamplePage",
	pageOf(sample).extend({
		year: z.int(),
		/** Certificates that were in force on some day of the year, and how many of them are drawn at least. */
		certificates: z.int(),
		wanted: z.int(),
		drawn: z.int(),
	}),
);
export const year = z.coerce.number().int().min(2000).max(2999);
export const samplesQuery = z.strictObject({ ...listQuery, year: year.optional(), open: flag.optional() });
export const drawBody = z.strictObject({
	/** From somewhere that nobody here can choose; left out: made at random. */
	seed: line.optional(),
});
export const outcomeParam = z.strictObject({ year, number: z.string().min(1).max(80) });
export const outcomeBody = z.strictObject({
	outcome: z.enum(["confirmed", "faults"]),
	examinedOn: isoDate,
	note: paragraph,
});

export const due = named("AssuranceDue", assuranceDue);
export const duePage = named("AssuranceDuePage", datedPageOf(due));
export const myDueQuery = z.strictObject({
	...listQuery,
	format: z.enum(["json", "csv", "ics"]).optional(),
	...dayQuestion,
	kind: z.enum(ASSURANCE_DUE_KINDS).optional(),
	/** Days ahead at most. */
	within: z.coerce.number().int().min(0).max(3660).optional(),
});
export const dueQuery = myDueQuery.extend({ holder: slug.optional(), assessor: slug.optional() });
