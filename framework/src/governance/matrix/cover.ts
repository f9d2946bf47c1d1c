import type { Cover } from "./schema.ts";

const DAY = 1440;
const WEEK = 7 * DAY;

/** Whether these times, of one office or of several together, leave no minute of the week without anybody (RESP-18). */
export function coversWeek(covers: readonly Cover[]): boolean {
	const spans: [from: number, until: number][] = [];
	for (const cover of covers) {
		if (cover === "24x7") return true;
		for (const { days, from, until } of cover) {
			for (const day of days) spans.push(...spansOf((day - 1) * DAY, minutes(from), minutes(until)));
		}
	}
	spans.sort((a, b) => a[0] - b[0]);
	let reached = 0;
	for (const [from, until] of spans) {
		if (from > reached) return false;
		reached = Math.max(reached, until);
	}
	return reached >= WEEK;
}

/** A shift that ends before it begins runs into the next day; one of Sunday night into Monday. */
function spansOf(midnight: number, from: number, until: number): [number, number][] {
	if (until > from) return [[midnight + from, midnight + until]];
	const end = midnight + DAY + until;
	if (end <= WEEK) return [[midnight + from, end]];
	return [
		[midnight + from, WEEK],
		[0, end - WEEK],
	];
}

function minutes(time: string): number {
	const [hours = "0", rest = "0"] = time.split(":");
	return Number(hours) * 60 + Number(rest);
}
