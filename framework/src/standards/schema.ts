import { z } from "zod";
import { layer, line, paragraph, SECTORS, slug } from "../shared/vocabulary.ts";

/** A security topic ("security element") that a standard can cover. */
export const securityTopic = z.strictObject({ id: slug, name: line, text: paragraph, principles: z.array(z.string()) });
export type SecurityTopic = z.infer<typeof securityTopic>;

export const sectorEntry = z.strictObject({ id: z.enum(SECTORS), name: line, text: paragraph });
export type SectorEntry = z.infer<typeof sectorEntry>;

export const topicsFile = z.strictObject({ topics: z.array(securityTopic), sectors: z.array(sectorEntry) });

/** One entry of the register: a row of the paper's Appendix A, or a successor since. */
export const standard = z.strictObject({
	id: slug,
	row: z.int().min(1).optional(),
	document: line,
	title: line,
	body: line,
	edition: z.string().optional(),
	kind: z.enum(["standard", "law", "guideline", "label-scheme", "framework"]).default("standard"),
	status: z.enum(["published", "in-development", "superseded", "withdrawn"]),
	statusNote: paragraph.optional(),
	since: z.string().optional(),
	sectors: z.array(z.enum([...SECTORS, "all"])).min(1),
	layers: z.array(layer).min(1),
	topics: z.array(slug),
	table1: paragraph.optional(),
	supersededBy: z.array(slug).default([]),
	replaces: z.array(slug).default([]),
	note: paragraph.optional(),
	confidence: z.enum(["V", "K"]).optional(),
	licence: z.enum(["ids-only", "text-reusable"]).optional(),
});
export type Standard = z.infer<typeof standard>;

export const standardsFile = z.strictObject({ standards: z.array(standard) });

/** A place where the paper's own numbers disagree; the count is computed, never repeated. */
export const dataNote = z.strictObject({
	id: z.string().regex(/^DN-\d{2}$/),
	title: line,
	text: paragraph,
	paper: z.array(z.string()),
	rows: z.array(z.int()).default([]),
	count: z
		.strictObject({
			paperSays: z.int(),
			of: z.enum(["all", "table1", "in-development", "with-topics", "bsi-body"]),
		})
		.optional(),
});
export type DataNote = z.infer<typeof dataNote>;

export const notesFile = z.strictObject({ notes: z.array(dataNote) });
