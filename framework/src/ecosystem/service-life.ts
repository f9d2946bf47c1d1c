import type { IsoDate } from "../shared/day.ts";
import { addDays } from "../shared/day.ts";
import { holdsOn } from "./calendar.ts";
import type { Engagement, Fleet, Supply, System } from "./schema.ts";

/** The last day in service: the day before the day it is retired (TIME-03); null when no end is set. */
export function inServiceUntil(owned: Pick<System | Fleet, "retiredOn">): IsoDate | null {
	return owned.retiredOn === undefined ? null : addDays(owned.retiredOn, -1);
}

/** Whether a system or fleet is in service on a day (TIME-03). */
export function isInService(owned: Pick<System | Fleet, "inServiceFrom" | "retiredOn">, at: IsoDate): boolean {
	return holdsOn(at, owned.inServiceFrom, inServiceUntil(owned));
}

/** Whether an engagement has begun and not ended. */
export function isEngaged(engagement: Pick<Engagement, "from" | "until">, at: IsoDate): boolean {
	return holdsOn(at, engagement.from, engagement.until);
}

/** Whether a supply is in force on a day: within its own dates and, when it belongs to one, within its engagement's. */
export function isSupplied(
	supply: Pick<Supply, "since" | "until">,
	engagement: Pick<Engagement, "from" | "until"> | undefined,
	at: IsoDate,
): boolean {
	return holdsOn(at, supply.since, supply.until) && (engagement === undefined || isEngaged(engagement, at));
}
