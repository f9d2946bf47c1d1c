import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import { confidence, line, paragraph, tier, trait } from "../shared/vocabulary.ts";

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
