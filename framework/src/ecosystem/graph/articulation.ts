import { type Bits, emptyBits, has, put } from "./bits.ts";
import type { Graph } from "./graph.ts";
import type { Runs } from "./runs.ts";

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
		found: emptyBits(nodes),
		number: new Uint32Array(nodes),
		path: new Uint32Array(nodes),
		entered: new Uint32Array(nodes),
		low: new Uint32Array(nodes),
		place: new Uint32Array(nodes),
		last: new Uint32Array(nodes),
		isUp: new Uint8Array(nodes),
		numbers: 0,
	};
	for (let root = 0; root < nodes; root++) if (search.number[root] === 0) explore(root, search);
	return search.cut;
}

/** By node is only what has to be; all else lies by depth, where what is needed next lies side by side. */
interface Search {
	readonly graph: Graph;
	/** By node. */
	readonly cut: Uint8Array;
	readonly found: Bits;
	/** By node the order in which nodes were found, from 1; 0: not yet. */
	readonly number: Uint32Array;
	/** By depth the node. */
	readonly path: Uint32Array;
	/** By depth the number of the node. */
	readonly entered: Uint32Array;
	/** By depth the lowest number that the node or what was found through it touches. */
	readonly low: Uint32Array;
	/** By depth the next edge to follow, and the end of its run. */
	readonly place: Uint32Array;
	readonly last: Uint32Array;
	/** By depth whether that run is of the edges that lead to the node; those that leave it come first. */
	readonly isUp: Uint8Array;
	numbers: number;
}

function explore(root: number, search: Search): void {
	const { graph, cut, path, place, last, isUp } = search;
	const { down, up } = graph;
	let [depth, children] = [0, 0];
	enter(root, depth, search);
	while (depth >= 0) {
		const { targets } = isUp[depth] === 0 ? down : up;
		const at = firstNotFound(targets, depth, search);
		if (at < last[depth]!) {
			place[depth] = at + 1;
			enter(targets[at]!, ++depth, search);
		} else if (isUp[depth] === 0) {
			isUp[depth] = 1;
			follow(up, path[depth]!, depth, search);
		} else if (--depth >= 0) {
			leave(depth, search);
			if (depth === 0) children++;
		}
	}
	if (children > 1) cut[root] = 1;
}

function enter(node: number, depth: number, search: Search): void {
	const { graph, found, number, path, entered, low, isUp } = search;
	put(found, node);
	path[depth] = node;
	number[node] = entered[depth] = low[depth] = ++search.numbers;
	isUp[depth] = 0;
	follow(graph.down, node, depth, search);
}

function follow({ start, count }: Runs, node: number, depth: number, { place, last }: Search): void {
	const first = start[node]!;
	place[depth] = first;
	last[depth] = first + count[node]!;
}

/** Goes on to the next edge to a node that was not found yet, or the end of the run, and notes what is touched before. */
function firstNotFound(targets: Uint32Array, depth: number, search: Search): number {
	const { found, number, entered, low, place, last } = search;
	const [lowest, end] = [entered[0]!, last[depth]!];
	let [at, touched] = [place[depth]!, low[depth]!];
	for (; at < end && touched > lowest; at++) {
		const other = number[targets[at]!]!;
		if (other === 0) break;
		if (other < touched) touched = other;
	}
	low[depth] = touched;
	// Nothing is lower than the root: what is left to ask is who was found, of an array that is small.
	if (touched === lowest) while (at < end && has(found, targets[at]!)) at++;
	return at;
}

/** Nothing below the node touches anything above it: it parts them. A root does so by its children. */
function leave(depth: number, { cut, path, entered, low }: Search): void {
	const below = low[depth + 1]!;
	if (below < low[depth]!) low[depth] = below;
	if (depth > 0 && below >= entered[depth]!) cut[path[depth]!] = 1;
}
