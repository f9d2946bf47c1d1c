import { z } from "zod";
import { requirementId } from "../../baseline/schema.ts";
import { isoDate } from "../../shared/day.ts";
import { line, paragraph, sector, slug } from "../../shared/vocabulary.ts";
import { ACTIVITY_GROUPS, CLOCK_PARTS, COMMAND_TIERS, MATRIX_STATES, POWERS } from "../vocabulary-lists.ts";

/** Who answers for what in a city: offices, who holds them, and their part in every activity and state (R-22, paper 5.2). */

export const matrixState = z.enum(MATRIX_STATES);
export type MatrixState = z.infer<typeof matrixState>;

/** An activity of the content (`ACT-06`) or of the city's own (a slug). */
export const activityId = z
	.string()
	.max(80)
	.regex(/^(?:ACT-\d{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, {
		error: "must be an activity such as ACT-06, or one of the city's own",
	});

export const power = z.enum(POWERS);
export type Power = z.infer<typeof power>;

const route = z
	.string()
	.regex(/^\+?[0-9][0-9 ()/-]{2,39}$/, { error: "must be a telephone number, such as +353 91 555 0100" });

/** Who holds an office or stands in. Personal data are kept to a name and the ways to reach them at work. */
export const officePerson = z.strictObject({
	name: line,
	email: z.email(),
	phone: route.optional(),
	/** A way that needs neither mail nor the internet: radio channel, second number, runner's address. */
	outOfBand: line.optional(),
	/** When these ways were last tried. */
	verifiedOn: isoDate.optional(),
	trainedOn: isoDate.optional(),
	acceptedOn: isoDate.optional(),
	/** The latest contact test without notice: minutes until somebody answered. */
	tested: z.strictObject({ on: isoDate, minutes: z.int().min(0).max(100_000) }).optional(),
	/** Employer, when it is another than the office's actor. */
	actor: slug.optional(),
	team: line.optional(),
	site: line.optional(),
	from: isoDate,
	until: isoDate.optional(),
	/** Days on which they cannot be reached. */
	absent: z.array(z.strictObject({ from: isoDate, until: isoDate })).default([]),
});
export type OfficePerson = z.infer<typeof officePerson>;

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { error: "must be a time of day, HH:MM" });

/** When an office can be reached: around the clock, or on days of the week (1 Monday … 7 Sunday) between two times. */
export const cover = z.union([
	z.literal("24x7"),
	z.array(
		z.strictObject({
			days: z.array(z.int().min(1).max(7)).min(1),
			from: clockTime,
			until: clockTime,
		}),
	),
]);
export type Cover = z.infer<typeof cover>;

/** A power delegated in writing: in which states, where, within which limit, until when. */
export const authority = z.strictObject({
	power,
	states: z.array(matrixState).min(1).default(["attack"]),
	sector: sector.optional(),
	system: slug.optional(),
	engagement: slug.optional(),
	limit: line.optional(),
	document: line,
	/** Actor that delegated it. */
	grantedBy: slug,
	from: isoDate,
	until: isoDate.optional(),
});
export type Authority = z.infer<typeof authority>;

export const cityOffice = z.strictObject({
	id: slug,
	/** The organisation it belongs to. */
	actor: slug,
	name: line,
	team: line.optional(),
	site: line.optional(),
	commandTier: z.enum(COMMAND_TIERS).optional(),
	/** The office it reports to, and to which what nobody accepts goes up. */
	reportsTo: slug.optional(),
	/** Without: vacant. */
	holder: officePerson.optional(),
	/** In the order in which they stand in. */
	deputies: z.array(officePerson).default([]),
	cover: cover.default([]),
	authorities: z.array(authority).default([]),
	/** Legal clocks it owns, or approves what is sent for. */
	clocks: z.array(z.strictObject({ clock: z.string().regex(/^LC-\d{2}$/), as: z.enum(CLOCK_PARTS) })).default([]),
	/** Why its actor kinds have deliberately no part. */
	leftOut: paragraph.optional(),
	from: isoDate.optional(),
	until: isoDate.optional(),
	note: paragraph.optional(),
});
export type CityOffice = z.infer<typeof cityOffice>;

/** An activity of the city's own, beside those of the content. */
export const cityActivity = z.strictObject({
	id: slug,
	group: z.enum(ACTIVITY_GROUPS),
	name: line,
	requirements: z.array(requirementId).default([]),
	/** What is done on a normal day, and during an attack. */
	normally: paragraph,
	attack: paragraph,
	/** The power its accountable office needs during an attack. */
	power: power.optional(),
	/** Activities for which, during an attack, another person must be accountable. */
	apartFrom: z.array(activityId).default([]),
});
export type CityActivity = z.infer<typeof cityActivity>;

/** One cell of the matrix: an activity in a state, for the city or one sector, system or engagement; entries are offices. */
export const matrixRow = z.strictObject({
	id: slug,
	activity: activityId,
	state: matrixState.default("business-as-usual"),
	sector: sector.optional(),
	system: slug.optional(),
	engagement: slug.optional(),
	accountable: slug.optional(),
	responsible: z.array(slug).default([]),
	consulted: z.array(slug).default([]),
	informed: z.array(slug).default([]),
	/** When the difference to a normal day was last gone through, and last exercised. */
	reviewedOn: isoDate.optional(),
	exercisedOn: isoDate.optional(),
	note: paragraph.optional(),
});
export type MatrixRow = z.infer<typeof matrixRow>;
