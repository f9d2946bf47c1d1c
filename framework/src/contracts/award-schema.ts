import { z } from "zod";
import { outcome, reason } from "../gate/schema.ts";
import { isoDate } from "../shared/day.ts";
import { line, slug, tier, trait } from "../shared/vocabulary.ts";
import { COVER_STATES } from "./needs.ts";
import { clause, clauseState } from "./schema.ts";
import { TERM_STATES, TERMS } from "./terms.ts";

/** Shapes of what the chapter answers. */

export const clauseCover = z.strictObject({
	clause: clause.pick({ id: true, name: true, fromTier: true, when: true, source: true, requirements: true }),
	state: z.enum(COVER_STATES),
	/** Where it is, what it says instead, who accepted that. */
	said: clauseState.nullable(),
});

export const termCheck = z.strictObject({
	term: z.enum(TERMS),
	state: z.enum(TERM_STATES),
	/** The product whose support is compared. */
	product: slug.nullable(),
	clauses: z.array(clause.shape.id),
	requirement: z.string().nullable(),
	demanded: line,
	agreed: line.nullable(),
	/** Whether it falls short and the city accepted that its clause deviates. */
	accepted: z.boolean(),
});

export const awardPurpose = z.enum(["award", "renewal"]);
export type AwardPurpose = z.infer<typeof awardPurpose>;

export const awardAnswer = z.strictObject({
	purpose: awardPurpose,
	at: isoDate,
	target: z.strictObject({ id: slug, name: line }),
	/** The term that would begin, of an award begun already: what is left of it. */
	term: z.strictObject({ from: isoDate, until: isoDate }),
	tier,
	traits: z.array(trait),
	outcome,
	reasons: z.array(reason),
	/** The text judged; null when there is none. */
	contract: slug.nullable(),
	clauses: z.array(clauseCover),
	terms: z.array(termCheck),
});
export type AwardAnswer = z.infer<typeof awardAnswer>;
