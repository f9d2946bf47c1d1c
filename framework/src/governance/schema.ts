import { z } from "zod";
import { requirementId } from "../baseline/schema.ts";
import { line, paragraph, slug } from "../shared/vocabulary.ts";
import { ACTIVITY_GROUPS } from "./vocabulary-lists.ts";

/** Who does what in both states. */

/** The two states an activity is written for: a normal day, and during an attack. */
export const STATES = ["business-as-usual", "attack"] as const;
export const state = z.enum(STATES);
export type State = z.infer<typeof state>;

/** Who has which part in one activity in one state; entries are actor kinds. */
export const responsibility = z.strictObject({
	do: paragraph,
	responsible: z.array(slug),
	accountable: slug,
	consulted: z.array(slug).default([]),
	informed: z.array(slug).default([]),
});
export type Responsibility = z.infer<typeof responsibility>;

export const activity = z.strictObject({
	id: z.string().regex(/^ACT-\d{2}$/),
	group: z.enum(ACTIVITY_GROUPS),
	name: line,
	requirements: z.array(requirementId),
	businessAsUsual: responsibility,
	attack: responsibility,
});
export type Activity = z.infer<typeof activity>;

export const activitiesFile = z.strictObject({
	states: z.array(state).length(STATES.length),
	matrixRules: z.array(line),
	/** Actor kinds that deliberately have no part in any activity (RESP-05). */
	uninvolved: z.array(slug).default([]),
	activities: z.array(activity),
});
