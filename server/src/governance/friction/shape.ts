import { isoDate } from "@gatehouse/framework";
import { z } from "zod";
import { named } from "../../http/names.ts";

/** What goes over the wire for how fast collaboration is. */

const count = z.int().min(0);
const span = { count, median: z.int().nullable(), longest: z.int().nullable() };
const group = z.strictObject({ group: z.string(), ...span, waiting: count });
const share = z.strictObject({ count, of: count });

export const friction = named(
	"Friction",
	z.strictObject({
		at: isoDate,
		/** Days from invitation to connected (FRIC-01). */
		connecting: z.strictObject({ ...span, waiting: count }),
		bySize: z.array(group),
		byTier: z.array(group),
		/** Days from handed in to decided (FRIC-02). */
		byOffice: z.array(group),
		askedTwice: share,
		askedBack: count,
		reused: share,
	}),
);

const percent = z.int().min(0).max(100);
export const frictionAnswer = named(
	"FrictionAnswer",
	z.strictObject({
		friction,
		/** Percent of systems and fleets that the gate does not deny. */
		passing: percent,
		trend: z.array(
			z.strictObject({
				quarter: z.string(),
				at: isoDate,
				daysToConnect: z.int().nullable(),
				daysWaiting: z.int().nullable(),
				reused: percent.nullable(),
				passing: percent,
			}),
		),
		balance: z.enum(["both-better", "security-at-cost-of-speed", "speed-at-cost-of-security", "both-worse", "steady"]),
	}),
);
