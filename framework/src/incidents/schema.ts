import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import { isoDate } from "../shared/day.ts";
import { confidence, layer, line, paragraph, slug, tier } from "../shared/vocabulary.ts";

/** Threats, the clocks that run when something goes wrong, and exercises. */

/** A MITRE ATT&CK technique id, with its sub-technique if any. */
const technique = z
	.string()
	.regex(/^T\d{4}(?:\.\d{3})?$/, { error: "must be a technique id such as T0812 or T1078.001" });

export const threat = z.strictObject({
	id: z.string().regex(/^TH-\d{2}$/),
	name: line,
	layer,
	/** Section of the paper that names it; empty when it came up since. */
	paper: z.string().max(80),
	/** Threat group as ENISA sorts them. */
	enisa: slug,
	attackIcs: z.array(technique),
	attackEnt: z.array(technique),
	requirements: z.array(requirementId).min(1),
	example: line,
});
export type Threat = z.infer<typeof threat>;
export const threatsFile = z.strictObject({ threats: z.array(threat) });

export const legalClock = z.strictObject({
	id: z.string().regex(/^LC-\d{2}$/),
	law: line,
	region: line,
	trigger: line,
	clock: line,
	countedFrom: z.enum(["awareness", "confirmation"]).optional(),
	/** First day on which it runs; absent when it runs already. */
	starts: isoDate.optional(),
	who: slug.optional(),
	status: line.optional(),
	note: paragraph.optional(),
	confidence,
});
export type LegalClock = z.infer<typeof legalClock>;
export const legalClocksFile = z.strictObject({ legalClocks: z.array(legalClock) });

export const exercise = z.strictObject({
	id: z.string().regex(/^EX-\d{2}$/),
	name: line,
	threat: z.string(),
	tier,
	/** What the participants are told at the start. */
	inject: paragraph,
	/** Requirements it tries. */
	tests: z.array(requirementId).min(1),
});
export type Exercise = z.infer<typeof exercise>;
export const exercisesFile = z.strictObject({ exercises: z.array(exercise) });
