import { z } from "zod";
import { named } from "./names.ts";

/** One thing wrong with what was sent, and where. */
export const problemIssue = named(
	"ProblemIssue",
	z.strictObject({
		code: z.string(),
		/** Where in the body, query or file, with dots between the steps. */
		path: z.string(),
		line: z.int().optional(),
		column: z.int().optional(),
		message: z.string(),
		help: z.string().optional(),
		/** The stations that show it, each with what joins it to the next. */
		way: z
			.array(z.strictObject({ id: z.string().nullable(), name: z.string(), link: z.string().nullable() }))
			.optional(),
	}),
);
export type ProblemIssue = z.infer<typeof problemIssue>;

/** RFC 9457 problem details. */
export const problem = named(
	"Problem",
	z.strictObject({
		type: z.string(),
		title: z.string(),
		status: z.int(),
		detail: z.string(),
		code: z.string(),
		help: z.string(),
		instance: z.string().optional(),
		issues: z.array(problemIssue).optional(),
	}),
);
export type Problem = z.infer<typeof problem>;
