import {
	awardAnswerShape,
	awardPurpose,
	CALENDAR_KINDS,
	calendarEntry,
	clause,
	clauseCover,
	contract,
	engagement,
	isoDate,
	line,
	STAGES,
	slug,
	termCheck,
	tier,
	trait,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, flag, listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for contracts, the library of clauses and the calendar. */

export const contractItem = named(
	"ContractItem",
	contract.extend({
		revision: z.int(),
		/** Whether it is the text its engagement rests on that day. */
		inForce: z.boolean(),
	}),
);
export const contractPage = named("ContractPage", datedPageOf(contractItem));
export const contractsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	engagement: slug.optional(),
	owner: slug.optional(),
	inForce: flag.optional(),
});

const tierText = z.coerce.number().pipe(tier);
const traitList = z
	.string()
	.max(300)
	.transform((text) => text.split(","))
	.pipe(z.array(trait));

export const clausePage = named("ClausePage", pageOf(named("Clause", clause)));
export const clausesQuery = z.strictObject({
	...listQuery,
	/** Only those that this tier calls for. */
	tier: tierText.optional(),
	/** Only those without conditions, or whose conditions are all among these: `personal-data,pilot`. */
	traits: traitList.optional(),
	requirement: z.string().max(80).optional(),
});

export const draftQuery = z
	.strictObject({
		engagement: slug.optional(),
		tier: tierText.optional(),
		traits: traitList.optional(),
		format: z.enum(["md", "docx"]).default("md"),
		...dayQuestion,
	})
	.refine(({ engagement: id, tier: asked }) => (id === undefined) !== (asked === undefined), {
		error: "name exactly one of engagement, tier",
	});

const counts = {
	needed: z.int(),
	stands: z.int(),
	accepted: z.int(),
	deviates: z.int(),
	missing: z.int(),
};

export const coverageItem = named(
	"ContractCoverage",
	z.strictObject({
		engagement: slug,
		name: line,
		kind: engagement.shape.kind,
		supplier: slug,
		accountable: slug,
		until: isoDate,
		tier,
		/** The text in force; null when there is none. */
		contract: slug.nullable(),
		draft: slug.nullable(),
		owner: slug.nullable(),
		...counts,
		/** Terms that fall short or are not stated, without an accepted deviation. */
		openTerms: z.int(),
		/** Whether nothing is missing and nothing falls short. */
		complete: z.boolean(),
	}),
);
export const coveragePage = named("ContractCoveragePage", datedPageOf(coverageItem));
export const coverageQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	supplier: slug.optional(),
	tier: tierText.optional(),
	complete: flag.optional(),
	/** Whether the engagement is in force on the day. */
	inService: flag.optional(),
});

export const calendarItem = named("ContractCalendarEntry", calendarEntry);
export const calendarPage = named(
	"ContractCalendarPage",
	datedPageOf(calendarItem).extend({
		/** Of all entries, filters left aside. */
		stages: z.record(z.enum(STAGES), z.int()),
	}),
);
export const calendarQuery = z.strictObject({
	...listQuery,
	format: z.enum(["json", "csv", "ics"]).optional(),
	...dayQuestion,
	stage: z.enum(STAGES).optional(),
	kind: z.enum(CALENDAR_KINDS).optional(),
	engagement: slug.optional(),
	owner: slug.optional(),
	/** Only those without an owner, or only those with one. */
	owned: flag.optional(),
	/** Only those that the own organisation is told of. */
	mine: flag.optional(),
});

export const engagementContract = named(
	"EngagementContract",
	z.strictObject({
		at: isoDate,
		engagement,
		tier,
		traits: z.array(trait),
		/** The text in force on the day, and its revision. */
		contract: contract.nullable(),
		draft: contract.nullable(),
		clauses: z.array(clauseCover),
		/** Where they stand in the draft; null when there is none. */
		draftClauses: z.array(clauseCover).nullable(),
		terms: z.array(termCheck),
		draftTerms: z.array(termCheck).nullable(),
		counts: z.strictObject(counts),
		/** Every text, the latest signature first, drafts before them. */
		texts: z.array(z.strictObject({ id: slug, reference: line.nullable(), signedOn: isoDate.nullable() })),
		calendar: z.array(calendarItem),
	}),
);

export const myContract = named(
	"MyContract",
	z.strictObject({
		at: isoDate,
		engagement: z.strictObject({ id: slug, name: line, from: isoDate, until: isoDate }),
		tier,
		reference: line.nullable(),
		signedOn: isoDate.nullable(),
		clauses: z.array(
			clauseCover.omit({ said: true }).extend({
				text: z.string(),
				place: line.nullable(),
				instead: z.string().nullable(),
			}),
		),
		terms: z.array(termCheck.omit({ accepted: true })),
		counts: z.strictObject(counts),
	}),
);

export const awardQuestion = named(
	"AwardQuestion",
	z
		.strictObject({
			purpose: awardPurpose,
			engagement: slug.optional(),
			proposal: engagement.optional(),
			/** The text to judge; left out: the draft, or else what was signed last. */
			contract: contract.optional(),
			/** Last day of the new term of a renewal. */
			until: isoDate.optional(),
			...dayQuestion,
		})
		.refine(({ engagement: id, proposal }) => (id === undefined) !== (proposal === undefined), {
			error: "name exactly one of engagement, proposal",
		}),
);
export const award = named("AwardAnswer", awardAnswerShape);
