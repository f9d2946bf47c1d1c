import { type CityFile, type CityGraph, cityGraph, type IsoDate } from "@gatehouse/framework";

/** Days of one city whose graphs are kept: enough for a slider that moves between a few. */
const DAYS_KEPT = 8;
const kept = new WeakMap<CityFile, Map<IsoDate, CityGraph>>();

/** The graph of the city on the day; built once for each revision of the city and day. */
export function graphOfDay(city: CityFile, at: IsoDate): CityGraph {
	const days = kept.get(city) ?? new Map<IsoDate, CityGraph>();
	kept.set(city, days);
	const graph = days.get(at) ?? cityGraph(city, at);
	days.delete(at);
	days.set(at, graph);
	for (const day of days.keys()) {
		if (days.size <= DAYS_KEPT) break;
		days.delete(day);
	}
	return graph;
}
