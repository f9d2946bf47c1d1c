import type { IsoDate } from "../shared/day.ts";

/** How many subject tierings are kept over all intervals before the oldest interval is dropped. */
const KEPT_ENTRIES = 200_000;

/**
 * Remembers what was computed for an interval of days between two boundaries, within which it cannot change. It belongs
 * to one set of facts, is bounded, and changes no answer: dropping an entry only costs time.
 */
export class IntervalCache<T> {
	private readonly boundaries: readonly IsoDate[];
	private readonly limit: number;
	private readonly kept = new Map<number, T>();

	/** @param boundaries first days of intervals, ascending. @param size entries that one value holds. */
	constructor(boundaries: readonly IsoDate[], size: number) {
		this.boundaries = boundaries;
		this.limit = Math.max(2, Math.floor(KEPT_ENTRIES / Math.max(1, size)));
	}

	/** The value for the interval of the day, computed with `compute` when it is not known. */
	get(at: IsoDate, compute: () => T): T {
		const interval = firstAfter(this.boundaries, at);
		const known = this.kept.get(interval);
		if (known !== undefined) return known;
		const value = compute();
		const [oldest] = this.kept.keys();
		if (oldest !== undefined && this.kept.size >= this.limit) this.kept.delete(oldest);
		this.kept.set(interval, value);
		return value;
	}
}

/** Position of the first date after `at` in an ascending list; its length when there is none. */
export function firstAfter(dates: readonly IsoDate[], at: IsoDate): number {
	let low = 0;
	let high = dates.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((dates[middle] ?? "") > at) high = middle;
		else low = middle + 1;
	}
	return low;
}
