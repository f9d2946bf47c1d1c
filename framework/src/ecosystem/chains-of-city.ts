import type { CityGraph } from "./city-graph.ts";
import { chainsFrom, pathsOf, type Way } from "./graph/index.ts";
import { LINKS, type Link, type LinkFilter, passing } from "./links.ts";

/** A node that was reached. */
export interface Reached {
	readonly id: string;
	/** Edges of the shortest way; 0 for what was asked about. */
	readonly hop: number;
	/** Ids of the shortest way from what was asked about, both ends included. */
	readonly path: readonly string[];
	/** The last link of the way; null for what was asked about. */
	readonly link: Link | null;
}

/**
 * Everything trouble at `id` can reach (GRAPH-02, way `down`), or all that `id` rests on (GRAPH-03, way `up`), nearest
 * first and by id within a hop. Empty when `id` is not in the graph on its day.
 */
export function reachedFrom(city: CityGraph, id: string, way: Way, filter: LinkFilter = {}): Reached[] {
	const source = city.numberOf.get(id);
	if (source === undefined) return [];
	const passes = passing(filter);
	const reach = city.searcher.reach([source], { way, passes });
	const path = pathsOf(reach);
	const named = (node: number) => city.ids[node] ?? "";
	const reached: Reached[] = [];
	for (let hop = 0; hop + 1 < reach.hops.length; hop++) {
		for (let place = reach.hops[hop]!; place < reach.hops[hop + 1]!; place++) {
			const [node, from] = [reach.nodes[place]!, reach.via[place]!];
			const link = hop === 0 ? null : linkBetween(city, from, node, way, passes);
			reached.push({ id: named(node), hop, path: path(node).map(named), link });
		}
	}
	return reached.sort((a, b) => a.hop - b.hop || (a.id < b.id ? -1 : 1));
}

/** The link with the most access between two nodes that are joined. */
function linkBetween(
	{ graph }: CityGraph,
	from: number,
	to: number,
	way: Way,
	passes: Uint8Array | undefined,
): Link | null {
	const { start, count, targets, classes } = way === "down" ? graph.down : graph.up;
	let best = -1;
	for (let place = start[from]!; place < start[from]! + count[from]!; place++) {
		if (targets[place] !== to || (passes !== undefined && passes[classes[place]!] === 0)) continue;
		best = Math.max(best, classes[place]!);
	}
	return LINKS[best] ?? null;
}

/** Chains of ids, shortest first, capped (GRAPH-06). */
export interface CityChains {
	readonly chains: readonly (readonly string[])[];
	/** Whether there are more chains than were asked for. */
	readonly more: boolean;
	/** Whether some go on beyond the hops asked for. */
	readonly cut: boolean;
}

/** All chains from `id` to the parties at their far end, at most `most` and `hops` long (GRAPH-06). */
export function chainsOf(
	city: CityGraph,
	id: string,
	way: Way,
	limits: { readonly most: number; readonly hops: number },
	filter: LinkFilter = {},
): CityChains {
	const source = city.numberOf.get(id);
	if (source === undefined) return { chains: [], more: false, cut: false };
	const { chains, more, cut } = chainsFrom(city.graph, source, { ...limits, way, passes: passing(filter) });
	return { chains: shortestFirst(city, chains), more, cut };
}

/** All chains from one node to another, at most `most` and `hops` long (GRAPH-06). */
export function chainsBetween(
	city: CityGraph,
	[from, to]: readonly [string, string],
	limits: { readonly most: number; readonly hops: number },
): CityChains {
	const [source, end] = [city.numberOf.get(from), city.numberOf.get(to)];
	if (source === undefined || end === undefined) return { chains: [], more: false, cut: false };
	const ends = new Uint8Array(city.graph.nodes);
	ends[end] = 1;
	const { chains, more, cut } = chainsFrom(city.graph, source, { ...limits, ends });
	return { chains: shortestFirst(city, chains), more, cut };
}

function shortestFirst({ ids }: CityGraph, chains: readonly (readonly number[])[]): string[][] {
	return chains.map((chain) => chain.map((node) => ids[node] ?? "")).sort((a, b) => a.length - b.length);
}
