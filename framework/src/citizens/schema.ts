import { z } from "zod";
import { line, slug } from "../shared/vocabulary.ts";

/** Advice for residents: what to remember, and when to say it. */
export const guidance = z.strictObject({
	id: z.string().regex(/^CG-\d{2}$/),
	topic: line,
	plain: line,
	trigger: slug,
});
export type Guidance = z.infer<typeof guidance>;

export const guidanceFile = z.strictObject({
	guidance: z.array(guidance),
	/** What every page of advice must be like. */
	rules: z.array(line),
});
