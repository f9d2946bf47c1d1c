import { addDays, type IsoDate, toDay } from "../../shared/day.ts";

/** Three months by their name, `2026-Q3`, with first and last day. */
export interface Quarter {
	readonly name: string;
	readonly from: IsoDate;
	readonly until: IsoDate;
}

const NAME = /^(\d{4})-Q([1-4])$/;
/** The first day there is for rules (`shared/day.ts`). */
const FIRST_DAY = "1900-01-01";
/** The last day of each quarter; the one after the last of all years has no date. */
const LAST = ["03-31", "06-30", "09-30", "12-31"] as const;

/** The quarter of that name. @throws RangeError when the text is none. */
export function quarterNamed(name: string): Quarter {
	const match = NAME.exec(name);
	if (match === null) throw new RangeError(`\`${name}\` is not a quarter`);
	const [, year = "", number = ""] = match;
	const quarter = Number(number);
	const first = String(quarter * 3 - 2).padStart(2, "0");
	return { name, from: `${year}-${first}-01`, until: `${year}-${LAST[quarter - 1]}` };
}

/** The quarter a day lies in. */
export function quarterOf(at: IsoDate): Quarter {
	return quarterNamed(`${at.slice(0, 4)}-Q${Math.ceil(Number(at.slice(5, 7)) / 3)}`);
}

/** The quarters up to that of the day, the earliest first. */
export function quartersUntil(at: IsoDate, count: number): Quarter[] {
	const quarters: Quarter[] = [];
	let day = at;
	for (let index = 0; index < count; index += 1) {
		const quarter = quarterOf(day);
		quarters.unshift(quarter);
		if (quarter.from === FIRST_DAY) break;
		day = addDays(quarter.from, -1);
	}
	return quarters;
}

/** Days from one day to another. */
export const daysBetween = (from: IsoDate, until: IsoDate): number => toDay(until) - toDay(from);
