import { isoDate, line, office, resolution, SEVERITIES, slug, tier } from "@gatehouse/framework";
import { z } from "zod";
import { dayQuestion } from "../../http/day.ts";
import { named } from "../../http/names.ts";
import { friction } from "../friction/shape.ts";
import { areaScore, readinessCounts } from "../readiness/shape.ts";
import { governanceFinding } from "../shape.ts";

/** What goes over the wire for senior management. */

const quarter = z.string().regex(/^\d{4}-Q[1-4]$/, { error: "must be a quarter such as 2026-Q3" });
export const quarterParam = z.strictObject({ quarter });
export const postureQuery = z.strictObject({ format: z.enum(["pdf", "markdown"]).default("pdf") });

const training = office.shape.training.extend({
	trained: z.array(z.strictObject({ person: line, on: isoDate, until: isoDate })),
	state: z.enum(["in-date", "lapsed", "never"]),
});
const decision = named(
	"FollowedDecision",
	resolution.extend({ minute: slug, decidedOn: isoDate, state: z.enum(["open", "overdue", "done"]) }),
);

export const managementAnswer = named(
	"Management",
	z.strictObject({
		at: isoDate,
		offices: z.array(office.extend({ training, holders: z.array(z.strictObject({ id: slug, name: line })) })),
		decisions: z.array(decision.extend({ ownerName: line })),
		/** Quarters with a report, the running one last. */
		quarters: z.array(quarter),
	}),
);
export const managementQuery = z.strictObject(dayQuestion);

const count = z.int().min(0);
const percent = z.int().min(0).max(100);
export const postureAnswer = named(
	"PostureReport",
	z.strictObject({
		quarter,
		from: isoDate,
		at: isoDate,
		complete: z.boolean(),
		baseline: z.string().nullable(),
		tiers: z.array(z.strictObject({ tier, allow: count, conditional: count, deny: count })),
		passing: z.strictObject({ now: percent, before: percent }),
		assurance: z.strictObject({
			accepted: count,
			ending: count,
			certificates: count,
			waivers: count,
			suspensions: count,
		}),
		findings: z.strictObject({
			bySeverity: z.array(z.strictObject({ severity: z.enum(SEVERITIES), open: count, overdue: count })),
			written: count,
			closed: count,
		}),
		readiness: z.strictObject({
			tier,
			counts: readinessCounts,
			areas: z.array(areaScore),
			first: z.array(z.string()),
		}),
		exercises: z.strictObject({ held: z.array(line), actionsOverdue: count }),
		friction,
		governance: z.array(governanceFinding),
		decisions: z.array(decision),
		offices: z.array(z.strictObject({ id: office.shape.id, name: line, training })),
	}),
);
