import { evidence, grade, isoDate, line, requirementId, slug, statedValues } from "@gatehouse/framework";
import { z } from "zod";
import { evidenceFile } from "../files/shape.ts";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, flag, listQuery } from "../http/list.ts";
import { named } from "../http/names.ts";
import { organisationName, subjectName } from "./shape.ts";

/** What goes over the wire for the evidence of suppliers: handed in one by one or many at once, and shared. */

named("StatedValues", statedValues);

/** Who sees a piece of evidence: the city alone, named organisations, or all the organisation deals with. */
export const sharesBody = named(
	"EvidenceShares",
	z.discriminatedUnion("with", [
		z.strictObject({ with: z.literal("city") }),
		z.strictObject({ with: z.literal("named"), organisations: z.array(slug).min(1).max(200) }),
		z.strictObject({ with: z.literal("everybody-dealt-with") }),
	]),
);
export const sharesAnswer = named(
	"EvidenceSharesAnswer",
	z.strictObject({
		shares: sharesBody,
		/** Whom it can be shared with: those the organisation deals with. */
		possible: z.array(organisationName),
	}),
);

const statement = {
	title: line,
	type: slug,
	subject: slug,
	requirements: z.array(requirementId).max(300).default([]),
	standards: z.array(slug).max(100).default([]),
	issuer: line.optional(),
	/** What the organisation claims; the reviewer sets the grade that counts. Above I0 names the issuer. */
	grade: grade.default("I0"),
	/** First day on which it holds: of the paper, not of the upload. */
	from: isoDate,
	until: isoDate.optional(),
	values: statedValues.default({}),
	/** What the organisation wants to say with it; opens the talk. */
	text: z.string().min(1).max(20_000).optional(),
};
const provesSomething = (given: { requirements: readonly string[]; standards: readonly string[] }) =>
	given.requirements.length + given.standards.length > 0;
const nothingProven = { error: "name at least one requirement or standard", path: ["requirements"] };
const endsAfterBeginning = (given: { from: string; until?: string | undefined }) =>
	given.until === undefined || given.from <= given.until;
const endsTooEarly = { error: "must not lie before the first day", path: ["until"] };

const claimsNothing = (given: { grade: string; issuer?: string | undefined }) =>
	given.grade === "I0" || given.issuer !== undefined;
const needsIssuer = { error: "say who issued it: without an issuer it is self-declared (I0)", path: ["issuer"] };

const statementShape = z
	.strictObject(statement)
	.refine(provesSomething, nothingProven)
	.refine(endsAfterBeginning, endsTooEarly)
	.refine(claimsNothing, needsIssuer);
export const evidenceBody = named("MyEvidenceBody", statementShape);
export type EvidenceBody = z.output<typeof evidenceBody>;

/** Uses a paper for another subject: a new hand-in with the same files, dates and issuer. */
export const reuseBody = named(
	"MyEvidenceReuse",
	z
		.strictObject({
			subject: slug,
			requirements: statement.requirements,
			standards: statement.standards,
			values: statement.values,
		})
		.refine(provesSomething, nothingProven),
);

export const myEvidenceItem = named(
	"MyEvidenceItem",
	z.strictObject({
		id: slug,
		title: line,
		type: slug,
		subject: subjectName,
		requirements: z.array(requirementId),
		standards: z.array(slug),
		providedBy: organisationName,
		/** Whether the reader's organisation handed it in. */
		own: z.boolean(),
		issuer: line.nullable(),
		/** What counts: claimed until it is reviewed, then as the reviewer set it. */
		grade,
		claimedGrade: grade,
		from: isoDate,
		until: isoDate.nullable(),
		/** Last day through which it proves all it proves; null: not accepted, or nothing ends it. */
		holdsUntil: isoDate.nullable(),
		values: evidence.shape.values,
		/** `reason`: why it was rejected; null also for what others handed in. */
		review: z.strictObject({
			state: z.enum(["submitted", "accepted", "rejected"]),
			on: isoDate,
			reason: z.string().nullable(),
		}),
		/** Whose turn it is while it is not accepted; null: nobody's. */
		awaits: z.enum(["city", "supplier"]).nullable(),
		/** When it was handed in (apart from the days on which it holds); null: not by the organisation itself. */
		submittedAt: z.iso.datetime().nullable(),
		/** The evidence whose paper it uses again. */
		copyOf: slug.nullable(),
		sharedWith: z.enum(["city", "named", "everybody-dealt-with"]),
		messages: z.int().min(0),
		revision: z.int(),
	}),
);
export const myEvidenceDetail = named("MyEvidenceDetail", myEvidenceItem.extend({ files: z.array(evidenceFile) }));
export const myEvidencePage = named("MyEvidencePage", datedPageOf(myEvidenceItem));
export const myEvidenceQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	subject: slug.optional(),
	requirement: requirementId.optional(),
	type: slug.optional(),
	state: z.enum(["submitted", "accepted", "rejected"]).optional(),
	awaits: z.enum(["city", "supplier"]).optional(),
	own: flag.optional(),
});

/* ---- many at once ---- */

/** One fault of a table: row 1 is the first below the header line. */
export const rowFault = named(
	"RowFault",
	z.strictObject({
		row: z.int().min(0),
		line: z.int().min(1).nullable(),
		column: z.string().nullable(),
		message: z.string(),
		help: z.string(),
	}),
);
export const dryRunQuery = z.strictObject({ dryRun: flag.default(false) });
export const evidenceBulkAnswer = named(
	"MyEvidenceBulkAnswer",
	z.strictObject({
		dryRun: z.boolean(),
		rows: z.int(),
		faults: z.array(rowFault),
		/** Empty after a dry run. */
		created: z.array(slug),
	}),
);
