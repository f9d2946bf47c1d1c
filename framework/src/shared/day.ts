import { z } from "zod";

/** A calendar date as ISO 8601 writes it, `YYYY-MM-DD`; always one that exists. */
export type IsoDate = string;

/** Days since 1970-01-01, the form in which rules do arithmetic on dates. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a calendar date strictly: 2026-02-30 is refused, not rolled over to March.
 * @returns the day number, or `undefined` when the text is no existing date.
 */
export function parseDay(text: string): DayNumber | undefined {
	const match = ISO_DATE.exec(text);
	if (match === null) return undefined;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	// Date.UTC maps the years 0-99 to 1900-1999; no deadline of a city lies there.
	if (year < 1900) return undefined;
	const date = new Date(Date.UTC(year, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
	return date.getTime() / MS_PER_DAY;
}

/**
 * Dates of 1970 to 2149 converted before, in both directions: rules convert the same few days again and again. Nothing
 * outside these years is kept, so neither list can outgrow them.
 */
const KEPT_DAYS = 0x10000;
const written: (IsoDate | undefined)[] = [];
const read = new Map<IsoDate, DayNumber>();

/** The same as {@link parseDay}, converted once. */
function knownDay(text: string): DayNumber | undefined {
	const known = read.get(text);
	if (known !== undefined) return known;
	const day = parseDay(text);
	if (day !== undefined && day >= 0 && day < KEPT_DAYS) read.set(text, day);
	return day;
}

/** The day number of a date already known to be valid; throws `RangeError` otherwise. */
export function toDay(date: IsoDate): DayNumber {
	const day = knownDay(date);
	if (day === undefined) throw new RangeError(`\`${date}\` is not a date that exists`);
	return day;
}

/** The inverse of {@link toDay}. */
export function toIsoDate(day: DayNumber): IsoDate {
	const known = written[day];
	if (known !== undefined) return known;
	const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
	if (Number.isInteger(day) && day >= 0 && day < KEPT_DAYS) written[day] = date;
	return date;
}

/** The date `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
	return toIsoDate(toDay(date) + days);
}

/** Schema of a calendar date that exists. */
export const isoDate = z
	.string()
	.refine((text) => knownDay(text) !== undefined, { error: "must be a date that exists, written YYYY-MM-DD" });
