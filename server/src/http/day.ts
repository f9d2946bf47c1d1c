import { type IsoDate, isoDate } from "@gatehouse/framework";
import { z } from "zod";

/** The day a question is about; today in UTC when the question does not say. */
export const dayQuestion = { at: isoDate.optional() };

/** The calendar day of an instant in UTC: the one place where a clock becomes a day. */
export function dayOf(instant: Date): IsoDate {
	return instant.toISOString().slice(0, 10);
}

/** Query of a route that asks about a day and nothing else. */
export const dayQuery = z.strictObject(dayQuestion);
