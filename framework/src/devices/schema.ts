import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import { confidence, line, paragraph } from "../shared/vocabulary.ts";

/** Security labels and certificates of products that a city may recognise. */
export const label = z.strictObject({
	id: z.string().regex(/^LB-\d{2}$/),
	scheme: line,
	issuer: line,
	/** How many levels the scheme has, or their names. */
	levels: z.union([z.int().min(1), line]),
	/** Requirements it may count for once issuer, product version, scope and expiry were checked. */
	proves: z.array(requirementId).min(1),
	since: z
		.string()
		.regex(/^\d{4}(-\d{2}){0,2}$/, { error: "must be a year, month or day such as 2025, 2025-03 or 2025-03-01" })
		.optional(),
	note: paragraph.optional(),
	confidence,
});
export type Label = z.infer<typeof label>;

export const labelsFile = z.strictObject({ labels: z.array(label) });
