import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import { isoDate } from "../shared/day.ts";
import { confidence, grade, line, paragraph, slug, tier, trait } from "../shared/vocabulary.ts";

/** What the city writes into a contract with a supplier. */
export const clause = z.strictObject({
	id: z.string().regex(/^CL-\d{2}$/),
	name: line,
	/** The lowest tier that requires the clause. */
	fromTier: tier,
	when: z.array(trait).default([]),
	text: paragraph,
	/** Where the duty comes from; never its text. */
	source: line,
	requirements: z.array(requirementId),
	/** What is checked after signing. */
	track: line,
	confidence,
});
export type Clause = z.infer<typeof clause>;

export const clausesFile = z.strictObject({ clauses: z.array(clause) });

const clauseId = clause.shape.id;

/** How a clause of the library stands in a signed text; one that is not named is missing. */
export const clauseState = z.strictObject({
	clause: clauseId,
	state: z.enum(["stands", "deviates"]),
	/** Where it is in the text. */
	place: line.optional(),
	/** What it says instead, when it deviates. */
	instead: paragraph.optional(),
	/** Who on the city's side accepts the deviation; without, it counts as missing. */
	acceptedBy: slug.optional(),
	acceptedOn: isoDate.optional(),
	/** The last day of an acceptance that ends. */
	acceptedUntil: isoDate.optional(),
});
export type ClauseState = z.infer<typeof clauseState>;

const days = z.int().min(0).max(3650);

/** What was agreed, as far as the city compares it. */
export const contractTerms = z.strictObject({
	/** The most the supplier pays, in whole units of the currency. */
	liability: z
		.strictObject({
			amount: z.int().min(0),
			currency: z.string().regex(/^[A-Z]{3}$/, { error: "must be a three-letter currency code (ISO 4217)" }),
			per: z.enum(["incident", "year", "term"]),
			insuredUntil: isoDate.optional(),
		})
		.optional(),
	/** Hours within which an incident is told. */
	noticeHours: z.int().min(1).max(8760).optional(),
	auditRight: z.enum(["full", "reports", "none"]).optional(),
	subSuppliers: z
		.strictObject({
			consent: z.enum(["prior", "objection", "none"]),
			/** Whether the duties are passed on to them. */
			flowDown: z.boolean(),
			noticeDays: days.optional(),
		})
		.optional(),
	/** The last day of security support. */
	supportUntil: isoDate.optional(),
	exit: z.strictObject({ transitionDays: days, testedOn: isoDate.optional() }).optional(),
});
export type ContractTerms = z.infer<typeof contractTerms>;

/** That an entry of the calendar was dealt with. */
export const settlement = z.strictObject({
	entry: z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
		.max(200),
	on: isoDate,
	by: slug,
	note: paragraph.optional(),
});
export type Settlement = z.infer<typeof settlement>;

/** The text an engagement rests on: which clauses stand, what was agreed, and how it ends (R-19, SUP-02 to SUP-06). */
export const contract = z.strictObject({
	/** Shorter than other ids: what it proves is named after it. */
	id: slug.max(50),
	engagement: slug,
	/** Number of the file. */
	reference: line.optional(),
	/** Absent: a draft, which proves nothing. */
	signedOn: isoDate.optional(),
	signedBy: slug.optional(),
	/** Who on the city's side looks after it; absent: nobody, which is told to whoever answers for the engagement. */
	owner: slug.optional(),
	/** Who else read the signed text, and at what grade of independence; without, it counts as I2: the city signed it. */
	checked: z.strictObject({ by: slug, on: isoDate, grade }).optional(),
	clauses: z.array(clauseState).default([]),
	terms: contractTerms.default({}),
	/** What happens on the last day, and how many days before it notice is given. */
	renewal: z
		.strictObject({
			kind: z.enum(["ends", "option", "automatic"]),
			noticeDays: days,
			months: z.int().min(1).max(240).optional(),
		})
		.optional(),
	/** Entries of the calendar that somebody dealt with, by their keys (CONTR-11). */
	settled: z.array(settlement).default([]),
	note: paragraph.optional(),
});
export type Contract = z.infer<typeof contract>;
