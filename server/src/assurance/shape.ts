import { evidence, grade, slug } from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { datedPageOf, listQuery } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for evidence. */

export const evidenceItem = named("EvidenceItem", evidence.extend({ revision: z.int() }));
export const evidencePage = named("EvidencePage", datedPageOf(evidenceItem));
export const evidenceQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	subject: slug.optional(),
	requirement: z.string().optional(),
	type: slug.optional(),
	grade: grade.optional(),
	state: z.enum(["submitted", "accepted", "rejected"]).optional(),
	providedBy: slug.optional(),
});
