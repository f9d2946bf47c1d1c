import { type CityFile, type CityGraph, cityGraph, type IsoDate } from "@gatehouse/framework";
import { DaysKept } from "../record/days-kept.ts";

const kept = new DaysKept<CityFile, CityGraph>();

/** The graph of the city on the day; built once for each revision of the city and day. */
export function graphOfDay(city: CityFile, at: IsoDate): CityGraph {
	return kept.get(city, at, () => cityGraph(city, at));
}
