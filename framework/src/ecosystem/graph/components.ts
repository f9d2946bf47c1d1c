import type { Graph } from "./graph.ts";

/**
 * Groups of nodes that reach each other (strongly connected components; Tarjan 1972, without recursion).
 * @returns for each node the number of its group; a group has a higher number than those it leads to.
 */
export function components(graph: Graph): Uint32Array {
	const { nodes } = graph;
	const search: Search = {
		graph,
		group: new Uint32Array(nodes).fill(OPEN),
		number: new Uint32Array(nodes),
		low: new Uint32Array(nodes),
		open: new Uint32Array(nodes),
		path: new Uint32Array(nodes),
		next: new Uint32Array(nodes),
		numbers: 0,
		opened: 0,
		groups: 0,
	};
	for (let root = 0; root < nodes; root++) if (search.number[root] === 0) explore(root, search);
	return search.group;
}

/** The group of a node that has none yet. */
const OPEN = 0xffff_ffff;

interface Search {
	readonly graph: Graph;
	readonly group: Uint32Array;
	/** The order in which nodes were found, from 1. */
	readonly number: Uint32Array;
	/** The lowest number of an open node that a node or what was found through it leads to. */
	readonly low: Uint32Array;
	/** Nodes found whose group is not known. */
	readonly open: Uint32Array;
	readonly path: Uint32Array;
	/** Edges of a node that were followed. */
	readonly next: Uint32Array;
	numbers: number;
	opened: number;
	groups: number;
}

function explore(root: number, search: Search): void {
	const { graph, group, number, low, path, next } = search;
	const { start, count, targets } = graph.down;
	let depth = 0;
	path[0] = root;
	enter(root, search);
	while (depth >= 0) {
		const node = path[depth]!;
		const at = next[node]!++;
		if (at < count[node]!) {
			const target = targets[start[node]! + at]!;
			if (number[target] === 0) {
				enter(target, search);
				path[++depth] = target;
			} else if (group[target] === OPEN && number[target]! < low[node]!) low[node] = number[target]!;
			continue;
		}
		depth--;
		if (depth >= 0 && low[node]! < low[path[depth]!]!) low[path[depth]!] = low[node]!;
		if (low[node] === number[node]) close(node, search);
	}
}

function enter(node: number, search: Search): void {
	search.number[node] = search.low[node] = ++search.numbers;
	search.open[search.opened++] = node;
}

/** What was found since the node, and is still open, is its group. */
function close(node: number, search: Search): void {
	let member: number;
	do {
		member = search.open[--search.opened]!;
		search.group[member] = search.groups;
	} while (member !== node);
	search.groups++;
}
