import { pathsOf } from "@gatehouse/framework/graph";
import type { Ecosystem } from "./ecosystem.ts";
import { type PictureFilter, passesOf } from "./shown.ts";

/** What trouble in one node can pass on to, hop by hop (GRAPH-02). */
export interface Blast {
	readonly id: string;
	/** By place the links away; −1: not reached. */
	readonly hopOf: Int32Array;
	/** How many are reached within each number of links, the node itself at 0. */
	readonly within: readonly number[];
	/** The farthest hop. */
	readonly hops: number;
	/** Places from the node to one that was reached, both included. */
	readonly pathTo: (place: number) => readonly number[];
}

/** The blast radius of a node, through links that pass the filter; undefined when the picture does not hold it. */
export function blastOf(ecosystem: Ecosystem, id: string, filter: PictureFilter): Blast | undefined {
	const source = ecosystem.placeOf.get(id);
	if (source === undefined) return undefined;
	const reach = ecosystem.searcher.reach([source], { passes: passesOf(ecosystem, filter) });
	const hopOf = new Int32Array(ecosystem.nodes.length).fill(-1);
	const within = reach.hops.slice(1);
	within.forEach((end, hop) => {
		for (let at = reach.hops[hop]!; at < end; at++) hopOf[reach.nodes[at]!] = hop;
	});
	return { id, hopOf, within, hops: Math.max(0, within.length - 1), pathTo: pathsOf(reach) };
}
