import { z } from "zod";
import { isoDate } from "../../shared/day.ts";
import { line, paragraph, perTier, slug, tier } from "../../shared/vocabulary.ts";
import { officeId } from "../management/schema.ts";
import {
	CHANNELS,
	CONFIRMATIONS,
	DRILLS,
	DUTY_ROLES,
	ESCALATIONS,
	EXERCISE_LEVELS,
	FIRST_SERVICES,
	METRICS,
	PAPERS,
	REGISTERS,
	REVIEWS,
	SCENARIOS,
	SERVICE_HOURS,
	SHARING_DIRECTIONS,
} from "../vocabulary-lists.ts";

/** Whether SOC and CSIRT are ready: what is recorded, and what is asked of it. */

const common = {
	id: slug,
	title: line,
	/** Who answers for it. */
	owner: slug,
	on: isoDate,
	note: paragraph.optional(),
};
const record = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
	z.strictObject({ kind: z.literal(kind), ...common, ...shape });

const count = z.int().min(0).max(100_000);
export const sim3Id = z.string().regex(/^[OHTP]-\d{1,2}$/, { error: "must be a SIM3 parameter such as O-1" });
const firstId = z.enum(FIRST_SERVICES, {
	error: "must be a service of the FIRST CSIRT Services Framework 2.1, 5.1 to 9.4, such as 6.2",
});
export const level = z.int().min(0).max(4);

/** What somebody entered for the checks; `on` is the day it was done, tested or approved. */
export const readinessRecord = z.discriminatedUnion("kind", [
	record("paper", { paper: z.enum(PAPERS), approvedBy: slug, place: line.optional() }),
	record("service", {
		service: firstId,
		level: line,
		hours: z.enum(SERVICE_HOURS),
		staff: count,
		published: z.boolean(),
	}),
	record("duty", { role: z.enum(DUTY_ROLES), trained: count, coveredUntil: isoDate, gaps: count }),
	record("training", { office: officeId, person: line, until: isoDate }),
	record("source", { system: slug, retentionDays: count }),
	record("channel", { channel: z.enum(CHANNELS) }),
	record("drill", { drill: z.enum(DRILLS), asked: count, succeeded: count, system: slug.optional() }),
	record("escalation", {
		to: z.enum(ESCALATIONS),
		route: line,
		deputy: slug,
		template: z.boolean(),
	}),
	record("playbook", { scenario: z.enum(SCENARIOS), exercisedOn: isoDate.optional() }),
	record("exercise", {
		level: z.enum(EXERCISE_LEVELS),
		scenario: z.enum(SCENARIOS),
		actions: z.array(z.strictObject({ text: line, owner: slug, due: isoDate, doneOn: isoDate.optional() })).default([]),
	}),
	record("clock", { clock: z.string().regex(/^LC-\d{2}$/), deputy: slug, route: line, dryRunOn: isoDate.optional() }),
	record("intake", { securityTxtUntil: isoDate, answeredWithinDays: count }),
	record("sharing", { with: line, direction: z.enum(SHARING_DIRECTIONS) }),
	record("metric", { metric: z.enum(METRICS), value: z.number() }),
	record("review", { review: z.enum(REVIEWS), by: slug }),
	record("registration", { register: z.enum(REGISTERS), until: isoDate }),
	/** What the team says of itself. */
	record("assessment", { parameter: sim3Id, level, evidence: line }),
	/** What another says of that: an approval carries level 3, an audit level 4 (RDY-24). */
	record("confirmation", { assessment: slug, level, basis: z.enum(CONFIRMATIONS), by: slug, reference: line }),
]);
export type ReadinessRecord = z.infer<typeof readinessRecord>;
export type RecordKind = ReadinessRecord["kind"];
export type RecordOf<K extends RecordKind> = Extract<ReadinessRecord, { kind: K }>;

export const checkId = z.string().regex(/^RDY-\d{2}$/);

/** One check as the content words it. */
export const readinessCheck = z.strictObject({
	id: checkId,
	name: line,
	asks: paragraph,
	/** What the radar puts it under. */
	area: z.enum(["organisation", "people", "tools", "processes", "partners"]),
	owner: officeId,
	/** The lowest tier of a city that must pass it. */
	fromTier: tier,
	/** Days after which what was recorded no longer counts; null: what is recorded says so itself. */
	freshDays: z.int().positive().nullable(),
	sim3: z.array(sim3Id),
	first: z.array(firstId),
	other: z.array(z.string()),
	/** What to do when it does not pass. */
	remedy: paragraph,
	/** How many days that usually takes; the shortest way comes first. */
	days: z.int().positive(),
});
export type ReadinessCheck = z.infer<typeof readinessCheck>;

export const sim3Parameter = z.strictObject({
	id: sim3Id,
	name: line,
	/** The level a city of each tier is to reach. */
	target: perTier(level),
});
export type Sim3Parameter = z.infer<typeof sim3Parameter>;

export const readinessFile = z.strictObject({
	checks: z.array(readinessCheck),
	parameters: z.array(sim3Parameter),
});
export type ReadinessContent = z.infer<typeof readinessFile>;
