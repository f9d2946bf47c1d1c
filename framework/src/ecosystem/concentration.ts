import type { CityFile } from "./city-file.ts";
import type { CityGraph } from "./city-graph.ts";
import { articulationPoints, components, dominatedCounts, dominators } from "./graph/index.ts";
import { STOPPING } from "./links.ts";

/** What hangs on one organisation, or on several that are lost together. */
export interface Concentration {
	/** Id of the organisation, two-letter country code, or id of the uppermost parent. */
	readonly id: string;
	/** Organisations that are lost; one, unless it is a country or a group. */
	readonly organisations: readonly string[];
	/** Systems and fleets in service that stop without them (GRAPH-04), in alphabetical order. */
	readonly stops: readonly string[];
	/** Systems and fleets in service that a compromise of them reaches (GRAPH-02). */
	readonly reaches: number;
	/** Systems and fleets to which every chain leads through it (GRAPH-05); 0 for countries and groups. */
	readonly gates: number;
	/** Whether the graph falls apart without it (GRAPH-05); never for countries and groups. */
	readonly parts: boolean;
	/** Organisations under engagement that it supplies, directly or through others (a shared fourth party has several). */
	readonly behind: readonly string[];
}

export interface Concentrations {
	readonly organisations: readonly Concentration[];
	readonly countries: readonly Concentration[];
	readonly groups: readonly Concentration[];
}

/** How much hangs on each organisation, country and group, most stopped first; those on which nothing hangs left out. */
export function concentrations(file: CityFile, city: CityGraph): Concentrations {
	const served = new Set([...file.systems, ...file.fleets].map(({ id }) => id).filter((id) => city.numberOf.has(id)));
	const engaged = new Set(file.engagements.filter(({ id }) => city.numberOf.has(id)).map(({ supplier }) => supplier));
	const numberOf = (id: string) => city.numberOf.get(id) ?? 0;
	const marked = new Uint8Array(city.graph.nodes);
	for (const id of served) marked[numberOf(id)] = 1;
	const gates = dominatedCounts(dominators(city.graph, outermost(city)), marked);
	const cut = articulationPoints(city.graph);
	const lost = (id: string, organisations: readonly string[]): Concentration => {
		const sources = organisations.map(numberOf);
		const named = (nodes: Uint32Array) => [...nodes].map((node) => city.ids[node] ?? "");
		const reached = named(city.searcher.reach(sources).nodes);
		const stops = named(city.searcher.reach(sources, { passes: STOPPING }).nodes).filter((one) => served.has(one));
		const behind = reached.filter((one) => engaged.has(one) && !organisations.includes(one)).sort();
		const reaches = reached.filter((one) => served.has(one)).length;
		return { id, organisations, stops: stops.sort(), reaches, gates: 0, parts: false, behind };
	};
	const each = file.actors.map(({ id }) => {
		const node = numberOf(id);
		return { ...lost(id, [id]), gates: gates[node] ?? 0, parts: cut[node] === 1 };
	});
	const countries = Map.groupBy(
		file.actors.filter(({ country }) => country !== undefined),
		({ country }) => country ?? "",
	);
	const parents = new Map(file.actors.map(({ id, parent }) => [id, parent]));
	const groups = Map.groupBy(file.actors, ({ id }) => uppermost(id, parents));
	const together = (members: ReadonlyMap<string, readonly { readonly id: string }[]>, least: number) =>
		[...members]
			.filter(([, actors]) => actors.length >= least)
			.map(([id, actors]) =>
				lost(
					id,
					actors.map((actor) => actor.id),
				),
			);
	return {
		organisations: mostFirst(each),
		countries: mostFirst(together(countries, 1)),
		groups: mostFirst(together(groups, 2)),
	};
}

function mostFirst(list: readonly Concentration[]): Concentration[] {
	return list
		.filter(({ stops, reaches }) => stops.length > 0 || reaches > 0)
		.sort((a, b) => b.stops.length - a.stops.length || b.reaches - a.reaches || (a.id < b.id ? -1 : 1));
}

/** One node of each group of nodes that nothing outside leads to: there all chains begin. */
function outermost({ graph }: CityGraph): number[] {
	const group = components(graph);
	const isLedTo = new Uint8Array(graph.nodes);
	const { start, count, targets } = graph.down;
	for (let node = 0; node < graph.nodes; node++) {
		for (let place = start[node]!; place < start[node]! + count[node]!; place++) {
			if (group[targets[place]!] !== group[node]) isLedTo[group[targets[place]!]!] = 1;
		}
	}
	const roots = new Map<number, number>();
	group.forEach((number, node) => {
		if (isLedTo[number] === 0 && !roots.has(number)) roots.set(number, node);
	});
	return [...roots.values()];
}

/** The last parent upwards; in a circle of ownership the first in the alphabet. */
function uppermost(id: string, parents: ReadonlyMap<string, string | undefined>): string {
	const passed = [id];
	for (let parent = parents.get(id); parent !== undefined; parent = parents.get(parent)) {
		if (passed.includes(parent)) return passed.slice(passed.indexOf(parent)).sort()[0] ?? id;
		passed.push(parent);
	}
	return passed.at(-1) ?? id;
}
