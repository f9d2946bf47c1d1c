import type { DayNumber } from "../shared/day.ts";

/**
 * Days as the engine stores them: 15 bits, so that two fit one 32-bit word with a guard bit each.
 * 1 is 2000-01-01; 0 stands for every day before it, {@link FOREVER} for every day after 2089-09-15.
 */
export type EngineDay = number;

/** Day number (since 1970-01-01) of the day before engine day 1. */
const DAY_ZERO: DayNumber = 10_956;

export const FOREVER: EngineDay = 0x7fff;

/** No day at all; later than every day that can be asked about. */
export const NEVER = 0xffff;

/** First and last day number a decision can be asked for: 2000-01-01 and 2089-09-15. */
export const FIRST_DAY: DayNumber = DAY_ZERO + 1;
export const LAST_DAY: DayNumber = DAY_ZERO + FOREVER - 1;

/**
 * The day asked about, as the engine counts.
 * @throws RangeError outside 2000-01-01 to 2089-09-15; the readable evaluator has no such limit.
 */
export function askedDay(at: DayNumber): EngineDay {
	if (at >= FIRST_DAY && at <= LAST_DAY) return at - DAY_ZERO;
	throw new RangeError(`day ${at} lies outside 2000-01-01 to 2089-09-15, the days the engine can count`);
}

const clamp = (day: number): EngineDay => (day < 0 ? 0 : day > FOREVER ? FOREVER : day);

/** First day of a fact; null when it has held all along. */
export function startDay(day: DayNumber | null): EngineDay {
	return day === null ? 0 : clamp(day - DAY_ZERO);
}

/** Last day of a fact; null when nothing ends it. */
export function endDay(day: DayNumber | null): EngineDay {
	return day === null ? FOREVER : clamp(day - DAY_ZERO);
}
