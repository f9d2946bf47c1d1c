import { z } from "zod";
import { isoDate } from "../shared/day.ts";
import { line, slug } from "../shared/vocabulary.ts";
import { settlement } from "./schema.ts";

export const CALENDAR_KINDS = ["notice", "end", "insurance", "support", "deviation", "certificate"] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** How near a day is: more than 30 days off, at most 30, at most 7, today, past. */
export const STAGES = ["later", "30", "7", "0", "overdue"] as const;
export type Stage = (typeof STAGES)[number];

/** Who is told of an entry, and why it is them. */
export const told = z.strictObject({
	actor: slug,
	as: z.enum(["owner", "accountable", "procurement", "executive"]),
	why: line,
});
export type Told = z.infer<typeof told>;

/** Something that is due about an engagement, as of a day. */
export const calendarEntry = z.strictObject({
	/** The same from day to day; by it the entry is noted as dealt with. */
	key: settlement.shape.entry,
	kind: z.enum(CALENDAR_KINDS),
	engagement: slug,
	name: line,
	/** The text in force; null when there is none. */
	contract: slug.nullable(),
	day: isoDate,
	/** Negative when it is past. */
	daysLeft: z.int(),
	stage: z.enum(STAGES),
	owner: slug.nullable(),
	/** The last of them is whom it has come up to. */
	told: z.array(told),
	text: line,
});
export type CalendarEntry = z.infer<typeof calendarEntry>;
