import type { CityFile } from "./city-file.ts";
import type { CityGraph } from "./city-graph.ts";
import { pathsOf } from "./graph/index.ts";
import { isEngaged, isInService } from "./service-life.ts";

/**
 * Finds the shortest way from the city to anything its systems, fleets and engagements of the day rest on: ids, first who
 * is accountable in the city, last what was asked for (GRAPH-08). Just the one asked for when there is none.
 */
export function waysFromCity(city: CityFile, graph: CityGraph): (id: string) => readonly string[] {
	const { at, numberOf, ids, searcher } = graph;
	const begins = [
		...city.engagements.filter((engagement) => isEngaged(engagement, at)),
		...[...city.systems, ...city.fleets].filter((owned) => isInService(owned, at)),
	];
	const accountable = new Map(begins.map((begin) => [begin.id, begin.accountable]));
	const sources = begins.flatMap(({ id }) => numberOf.get(id) ?? []);
	const pathTo = pathsOf(searcher.reach(sources, { way: "up" }));
	return (id) => {
		const number = numberOf.get(id);
		const way = number === undefined ? [] : pathTo(number).map((node) => ids[node] ?? "");
		const owner = accountable.get(way[0] ?? "");
		if (owner === undefined) return [id];
		return owner === id ? [id] : [owner, ...way];
	};
}
