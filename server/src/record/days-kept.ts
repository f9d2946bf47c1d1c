import type { IsoDate } from "@gatehouse/framework";

/** Days of one city for which something is kept: enough for a slider that moves between a few. */
const DAYS_KEPT = 8;

/** Keeps what is worked out for a city and a day as long as the city is, of each city for the days asked about last. */
export class DaysKept<City extends object, Value> {
	readonly #cities = new WeakMap<City, Map<IsoDate, Value>>();

	/** What is kept for the city and day; made when nothing is. */
	get(city: City, at: IsoDate, make: () => Value): Value {
		const days = this.#cities.get(city) ?? new Map<IsoDate, Value>();
		this.#cities.set(city, days);
		const value = days.get(at) ?? make();
		days.delete(at);
		days.set(at, value);
		for (const day of days.keys()) {
			if (days.size <= DAYS_KEPT) break;
			days.delete(day);
		}
		return value;
	}
}
