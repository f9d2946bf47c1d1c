import {
	baselineVersion,
	cityProfile,
	isoDate,
	line,
	outcome,
	sector,
	slug,
	subjectKind,
	tier,
} from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../http/day.ts";
import { flag } from "../http/list.ts";
import { named } from "../http/names.ts";

/** What goes over the wire for the city as a whole. */

export const health = named(
	"Health",
	z.strictObject({
		status: z.literal("ok"),
		store: z.strictObject({ kind: z.enum(["embedded", "server"]), migrations: z.int() }),
		city: z.strictObject({ id: slug, name: line }).nullable(),
		contentHash: z.string(),
		version: z.string(),
	}),
);

export const cityCounts = named(
	"CityCounts",
	z.strictObject({
		baselines: z.int(),
		actors: z.int(),
		systems: z.int(),
		products: z.int(),
		fleets: z.int(),
		engagements: z.int(),
		supplies: z.int(),
		sightings: z.int(),
		contracts: z.int(),
		evidence: z.int(),
		findings: z.int(),
		certificates: z.int(),
		assessors: z.int(),
		pastWork: z.int(),
		trusts: z.int(),
		waivers: z.int(),
		tierOverrides: z.int(),
		suspensions: z.int(),
		offices: z.int(),
		activities: z.int(),
		responsibilities: z.int(),
		studies: z.int(),
		bodies: z.int(),
		goals: z.int(),
		readiness: z.int(),
		minutes: z.int(),
	}),
);

export const cityAnswer = named(
	"City",
	z.strictObject({
		today: isoDate,
		at: isoDate,
		revision: z.int(),
		city: cityProfile.nullable(),
		counts: cityCounts,
		baseline: baselineVersion.pick({ version: true, effectiveFrom: true, hash: true }).nullable(),
	}),
);
export const cityQuery = z.strictObject(dayQuestion);

export const importQuery = z.strictObject({ dryRun: flag.optional(), replace: flag.optional() });
export const importAnswer = named("ImportResult", z.strictObject({ stored: z.boolean(), counts: cityCounts }));

const tally = { allow: z.int(), conditional: z.int(), deny: z.int() };
const refusal = named(
	"Refusal",
	z.strictObject({
		target: z.strictObject({ kind: subjectKind, id: slug, name: line }),
		tier,
		outcome,
		blocking: z.int(),
		conditions: z.int(),
		topReason: z.string(),
	}),
);

export const overview = named(
	"Overview",
	z.strictObject({
		at: isoDate,
		totals: z.strictObject({ subjects: z.int(), ...tally }),
		bySector: z.array(z.strictObject({ sector: sector.nullable(), ...tally })),
		byTier: z.array(z.strictObject({ tier, ...tally })),
		engagements: z.strictObject(tally),
		/** What ends within 90 days, nearest first; at most 100. */
		expiring: z.array(
			z.strictObject({
				day: isoDate,
				subject: z.strictObject({ id: slug, name: line, kind: subjectKind }),
				requirement: z.string().nullable(),
				evidence: z.string().nullable(),
				what: z.enum(["evidence", "waiver", "engagement"]),
				daysLeft: z.int(),
			}),
		),
		/** Highest tier first; at most 100. */
		refused: z.array(refusal),
		conditional: z.array(refusal),
	}),
);

export const rulesAnswer = named(
	"Rules",
	z.strictObject({
		rules: z.array(z.strictObject({ id: z.string(), source: z.string(), text: z.string(), chapter: z.string() })),
	}),
);
