import { type DayNumber, type IsoDate, parseDay, toDay, toIsoDate } from "../shared/day.ts";

/** No date is written beyond it: ISO dates of four-digit years order as texts do. */
export const LAST_DATE: IsoDate = "9999-12-31";
const LAST_DAY: DayNumber = toDay(LAST_DATE);

/** The date `days` later, at most {@link LAST_DATE}. */
export function daysLater(date: IsoDate, days: number): IsoDate {
	return toIsoDate(Math.min(LAST_DAY, toDay(date) + days));
}

/** The day after, or `undefined` when the calendar ends. */
export function dayAfter(date: IsoDate): IsoDate | undefined {
	return date >= LAST_DATE ? undefined : toIsoDate(toDay(date) + 1);
}

/** Whether a fact with an optional first and last day holds on a day (TIME-02). */
export function holdsOn(at: IsoDate, from: IsoDate | null | undefined, until: IsoDate | null | undefined): boolean {
	return (from == null || from <= at) && (until == null || at <= until);
}

/** The earlier of two last days; null and undefined mean that nothing ends it. */
export function earlierEnd(a: IsoDate | null | undefined, b: IsoDate | null | undefined): IsoDate | null {
	if (a == null) return b ?? null;
	return b == null ? a : earlierOf(a, b);
}

/** Whether the text is a date that exists. */
export function isDate(text: string): boolean {
	return parseDay(text) !== undefined;
}

/** The later of two days. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
	if (a > b) return a;
	return b;
}

/** The earlier of two days. */
export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
	if (a < b) return a;
	return b;
}
