import { addDays, type IsoDate, toDay } from "../../shared/day.ts";

/** Three months by their name, `2026-Q3`, with first and last day. */
export interface Quarter {
	readonly name: string;
	readonly from: IsoDate;
	readonly until: IsoDate;
}

const NAME = /^(\d{4})-Q([1-4])$/;

/** The quarter of that name. @throws RangeError when the text is none. */
export function quarterNamed(name: string): Quarter {
	const match = NAME.exec(name);
	if (match === null) throw new RangeError(`\`${name}\` is not a quarter`);
	const [year, quarter] = [Number(match[1]), Number(match[2])];
	const first = (y: number, q: number) => `${String(y).padStart(4, "0")}-${String(q * 3 - 2).padStart(2, "0")}-01`;
	const next = quarter === 4 ? first(year + 1, 1) : first(year, quarter + 1);
	return { name, from: first(year, quarter), until: addDays(next, -1) };
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
		day = addDays(quarter.from, -1);
	}
	return quarters;
}

/** Days from one day to another. */
export const daysBetween = (from: IsoDate, until: IsoDate): number => toDay(until) - toDay(from);
