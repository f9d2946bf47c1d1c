import {
	dataNote,
	isoDate,
	layer,
	mandate,
	requirementId,
	SECTORS,
	sectorEntry,
	securityTopic,
	slug,
	standard,
	subjectKind,
	tier,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { flag, listQuery } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for the register of standards. */

export const standardItem = named("StandardItem", standard.extend({ mandate: mandate.nullable() }));

export const standardsQuery = z.strictObject({
	...listQuery,
	...dayQuestion,
	body: z.string().optional(),
	status: standard.shape.status.optional(),
	sector: z.enum([...SECTORS, "all"]).optional(),
	layer: layer.optional(),
	topic: slug.optional(),
	mandate: z.enum(["mandatory", "recommended", "retired", "none"]).optional(),
	table1: flag.optional(),
	kind: z.enum(["standard", "law", "guideline", "label-scheme", "framework"]).optional(),
});

export type StandardsQuery = z.output<typeof standardsQuery>;

export const standardPage = named(
	"StandardPage",
	z.strictObject({
		items: z.array(standardItem),
		nextCursor: z.string().nullable(),
		total: z.int().min(0),
		at: isoDate,
	}),
);

export const standardDetail = named(
	"StandardDetail",
	z.strictObject({
		at: isoDate,
		standard,
		mandate: mandate.nullable(),
		/** Every mandate the published versions ever made of it, with the version that made it. */
		mandates: z.array(z.strictObject({ version: z.string(), effectiveFrom: isoDate, mandate })),
		/** Requirements whose crosswalk names it. */
		requirements: z.array(z.strictObject({ id: requirementId, principle: z.string(), text: z.string() })),
		/** Subjects it binds as mandatory on the day. */
		bound: z.array(z.strictObject({ id: slug, kind: subjectKind, name: z.string(), tier })),
	}),
);

const gap = z.strictObject({ topic: slug, layer, sector: z.string() });

export const coverageAnswer = named(
	"Coverage",
	z.strictObject({
		at: isoDate,
		topics: z.array(securityTopic),
		layers: z.array(layer),
		sectors: z.array(sectorEntry),
		cells: z.array(gap.extend({ standards: z.array(slug), mandated: z.array(slug) })),
		open: z.array(gap),
	}),
);

export const coverageQuery = z.strictObject({ ...dayQuestion, mandatedOnly: flag.optional() });

export const notesAnswer = named(
	"RegisterNotes",
	z.strictObject({
		counts: z.record(z.string(), z.int()),
		notes: z.array(dataNote.extend({ counted: z.int().optional() })),
	}),
);

export const topicsAnswer = named(
	"SecurityTopics",
	z.strictObject({ topics: z.array(securityTopic), sectors: z.array(sectorEntry) }),
);
