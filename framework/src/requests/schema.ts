import { z } from "zod";
import { parameter, parameterValue, requirementId } from "../baseline/schema.ts";
import { standing } from "../gate/schema.ts";
import { isoDate } from "../shared/day.ts";
import { grade, line, paragraph, slug, subjectKind, tier } from "../shared/vocabulary.ts";

/** Shapes of what an organisation is asked, and of the shortest way to yes. */

/** One link of the chain that gives a subject its tier (ASK-03). Null: something of which only the tier may be told. */
export const tierLink = z.strictObject({
	subject: slug.nullable(),
	kind: subjectKind.nullable(),
	name: line.nullable(),
	tier,
	rule: z.string(),
	text: paragraph,
});
export type TierLink = z.infer<typeof tierLink>;

/** A paper that already exists, in short. */
export const paper = z.strictObject({
	id: slug,
	title: line,
	type: slug,
	/** What it was handed in for. */
	subject: slug,
	/** Last day through which it counts here; null: nothing ends it. */
	until: isoDate.nullable(),
});
export type Paper = z.infer<typeof paper>;

/** What a stated value has to reach at the subject's tier. */
export const demand = z.strictObject({
	name: z.string(),
	unit: parameter.shape.unit,
	better: parameter.shape.better,
	demanded: parameterValue,
});
export type Demand = z.infer<typeof demand>;

/** `met`: nothing to do; `waiting`: handed in, the city has to look; `open`: something has to be handed in (ASK-04). */
export const requestState = z.enum(["met", "waiting", "open"]);
export type RequestState = z.infer<typeof requestState>;

/** One requirement asked of one subject on a day. */
export const evidenceRequest = z.strictObject({
	subject: z.strictObject({ id: slug, kind: subjectKind, name: line }),
	requirement: z.strictObject({ id: requirementId, principle: z.string(), text: paragraph }),
	strength: z.enum(["M", "S"]),
	tier,
	state: requestState,
	standing,
	/** What meets it, or waits for review. */
	papers: z.array(paper),
	/** What was handed in for something else and would serve here too (ASK-06). */
	reusable: z.array(paper),
	minimumGrade: grade,
	/** What it accepts, the quickest to come by first. */
	evidenceTypes: z.array(slug),
	/** Days it usually takes to come by the quickest. */
	days: z.int().min(0),
	demands: z.array(demand),
});
export type EvidenceRequest = z.infer<typeof evidenceRequest>;

/** One step of the shortest way to yes: one paper for several requests (ASK-05 to ASK-07). */
export const wayStep = z.strictObject({
	/** `reuse`: the paper exists, only say what else it is for; `provide`: come by one. */
	action: z.enum(["reuse", "provide"]),
	evidenceType: slug,
	/** The paper to use again; null when there is none yet. */
	evidence: paper.nullable(),
	/** The lowest grade that serves all it is for. */
	grade,
	days: z.int().min(0),
	settles: z.array(z.strictObject({ subject: slug, requirement: requirementId })).min(1),
});
export type WayStep = z.infer<typeof wayStep>;

/** A value of a requirement's parameter as it is, e.g. `{criticalDays: 10}`. */
export const statedValues = z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]));

/** An answer begun and not handed in. */
export const draftAnswer = z.strictObject({
	subject: slug,
	requirement: requirementId,
	text: z.string().max(20_000).default(""),
	evidenceType: slug.optional(),
	title: z.string().max(500).optional(),
	issuer: z.string().max(500).optional(),
	from: isoDate.optional(),
	until: isoDate.optional(),
	values: statedValues.default({}),
});
export type DraftAnswer = z.infer<typeof draftAnswer>;
