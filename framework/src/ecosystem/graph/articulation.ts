import type { Graph } from "./graph.ts";

/**
 * Nodes without which the graph, directions aside, falls apart (articulation points; Hopcroft and Tarjan 1973, without
 * recursion): everything between what they part goes through them.
 * @returns 1 for each node that is one.
 */
export function articulationPoints(graph: Graph): Uint8Array {
	const { nodes } = graph;
	const search: Search = {
		graph,
		cut: new Uint8Array(nodes),
		number: new Uint32Array(nodes),
		low: new Uint32Array(nodes),
		path: new Uint32Array(nodes),
		next: new Uint32Array(nodes),
	};
	let numbers = 0;
	for (let root = 0; root < nodes; root++) {
		if (search.number[root] === 0) numbers = explore(root, numbers, search);
	}
	return search.cut;
}

interface Search {
	readonly graph: Graph;
	readonly cut: Uint8Array;
	/** The order in which nodes were found, from 1. */
	readonly number: Uint32Array;
	/** The lowest number that a node or what was found through it touches. */
	readonly low: Uint32Array;
	readonly path: Uint32Array;
	/** Edges of a node that were followed. */
	readonly next: Uint32Array;
}

/** @returns how many nodes were found by now. */
function explore(root: number, found: number, search: Search): number {
	const { graph, cut, number, low, path, next } = search;
	const { down, up } = graph;
	let [numbers, depth, children] = [found + 1, 0, 0];
	path[0] = root;
	number[root] = low[root] = numbers;
	while (depth >= 0) {
		const node = path[depth]!;
		const given = down.count[node]!;
		const at = next[node]!++;
		if (at >= given + up.count[node]!) {
			depth--;
			if (depth === 0) children++;
			if (depth >= 0) leave(node, path[depth]!, depth === 0, search);
			continue;
		}
		const other = at < given ? down.targets[down.start[node]! + at]! : up.targets[up.start[node]! + at - given]!;
		if (number[other] === 0) {
			number[other] = low[other] = ++numbers;
			path[++depth] = other;
		} else if (number[other]! < low[node]!) low[node] = number[other]!;
	}
	if (children > 1) cut[root] = 1;
	return numbers;
}

/** Nothing below the node touches anything above its parent: the parent parts them. A root does so by its children. */
function leave(node: number, parent: number, isBelowRoot: boolean, { cut, number, low }: Search): void {
	if (low[node]! < low[parent]!) low[parent] = low[node]!;
	if (!isBelowRoot && low[node]! >= number[parent]!) cut[parent] = 1;
}
