import { z } from "zod";
import { isoDate } from "../../shared/day.ts";
import { line, paragraph, perTier, slug, tier } from "../../shared/vocabulary.ts";
import { officeId } from "../management/schema.ts";

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

export const PAPERS = [
	"mandate",
	"constituency",
	"authority",
	"responsibility",
	"incident-classes",
	"security-policy",
	"disclosure-policy",
	"skills-matrix",
	"custody-log",
] as const;
export const SCENARIOS = [
	"ransomware",
	"ddos",
	"data-leak",
	"ot-sabotage",
	"supplier-compromise",
	"insider",
	"election-media",
] as const;
export const CHANNELS = ["voice", "messaging", "internet"] as const;
export const METRICS = ["mttd", "mtta", "mttr", "on-time", "recurrence"] as const;
export const DRILLS = ["reachability", "backup-restore", "traffic-light-protocol"] as const;
export const DUTY_ROLES = ["incident-lead", "analyst", "communications", "legal", "service-owner"] as const;

const count = z.int().min(0).max(100_000);
export const sim3Id = z.string().regex(/^[OHTP]-\d{1,2}$/, { error: "must be a SIM3 parameter such as O-1" });
const firstId = z.string().regex(/^[5-9]\.[1-6]$/, { error: "must be a service of the FIRST framework such as 6.2" });
export const level = z.int().min(0).max(4);

/** What somebody entered for the checks; `on` is the day it was done, tested or approved. */
export const readinessRecord = z.discriminatedUnion("kind", [
	record("paper", { paper: z.enum(PAPERS), approvedBy: slug, place: line.optional() }),
	record("service", {
		service: firstId,
		level: line,
		hours: z.enum(["round-the-clock", "extended", "office"]),
		staff: count,
		published: z.boolean(),
	}),
	record("duty", { role: z.enum(DUTY_ROLES), trained: count, coveredUntil: isoDate, gaps: count }),
	record("training", { office: officeId, person: line, until: isoDate }),
	record("source", { system: slug, retentionDays: count }),
	record("channel", { channel: z.enum(CHANNELS) }),
	record("drill", { drill: z.enum(DRILLS), asked: count, succeeded: count, system: slug.optional() }),
	record("escalation", {
		to: z.enum(["governance", "press", "legal"]),
		route: line,
		deputy: slug,
		template: z.boolean(),
	}),
	record("playbook", { scenario: z.enum(SCENARIOS), exercisedOn: isoDate.optional() }),
	record("exercise", {
		level: z.enum(["discussion", "operations"]),
		scenario: z.enum(SCENARIOS),
		actions: z.array(z.strictObject({ text: line, owner: slug, due: isoDate, doneOn: isoDate.optional() })).default([]),
	}),
	record("clock", { clock: z.string().regex(/^LC-\d{2}$/), deputy: slug, route: line, dryRunOn: isoDate.optional() }),
	record("intake", { securityTxtUntil: isoDate, answeredWithinDays: count }),
	record("sharing", { with: line, direction: z.enum(["in", "out", "both"]) }),
	record("metric", { metric: z.enum(METRICS), value: z.number() }),
	record("review", { review: z.enum(["internal-audit", "peer-review"]), by: slug }),
	record("registration", { register: z.enum(["national-csirt", "tf-csirt", "first", "isac"]), until: isoDate }),
	/** What the team says of itself. */
	record("assessment", { parameter: sim3Id, level, evidence: line }),
	/** What another says of that: an approval carries level 3, an audit level 4 (RDY-24). */
	record("confirmation", { assessment: slug, level, basis: z.enum(["approval", "audit"]), by: slug, reference: line }),
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
	first: z.array(z.string()),
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
