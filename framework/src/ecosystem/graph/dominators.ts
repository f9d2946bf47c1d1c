import { emptyBits, has, put } from "./bits.ts";
import type { Graph } from "./graph.ts";

/** Where no node dominates: a root, or a node that no root reaches. */
export const NOBODY = 0xffff_ffff;

/**
 * For every node the nearest one that all ways from the roots to it go through (immediate dominators; the semi-NCA
 * algorithm of Georgiadis and Tarjan 2005, without recursion).
 * @param roots where ways begin; several are taken for one that leads to all of them.
 * @returns the immediate dominator of each node, or {@link NOBODY}.
 */
export function dominators(graph: Graph, roots: readonly number[]): Uint32Array {
	const numbers = numbered(graph, roots);
	// Where one root leads to all, nothing lies above it.
	const semi = semidominators(graph, roots, numbers, isOne(roots) ? 1 : 0);
	const { node, parent, reached } = numbers;
	const dominator = new Uint32Array(graph.nodes).fill(NOBODY);
	// From here on `parent` gives the dominator, of one number after the other.
	for (let v = 1; v <= reached; v++) {
		const lowest = semi[v]!;
		let above = parent[v]!;
		while (above > lowest) above = parent[above]!;
		parent[v] = above;
		if (above !== 0) dominator[node[v]!] = node[above]!;
	}
	return dominator;
}

/**
 * By number the lowest number from which a way leads to the node whose other numbers are all higher than its own.
 * @param floor as low as it gets.
 */
function semidominators(
	{ up: { start, count, targets } }: Graph,
	roots: readonly number[],
	{ number, node, parent, reached }: Numbered,
	floor: number,
): Uint32Array {
	// Of each number its ancestor in the forest linked so far and, beside it, the lowest semidominator on the way to there.
	const link = new Uint32Array(2 * (reached + 1));
	for (let v = 0; v <= reached; v++) {
		link[2 * v] = parent[v]!;
		link[2 * v + 1] = v;
	}
	for (const root of roots) link[2 * number[root]! + 1] = 0;
	const semi = new Uint32Array(reached + 1);
	const stack = new Uint32Array(reached + 1);
	for (let v = reached; v >= 1; v--) {
		const at = node[v]!;
		let lowest = link[2 * v + 1]!;
		const first = start[at]!;
		const last = first + count[at]!;
		for (let place = first; place < last && lowest > floor; place++) {
			const from = number[targets[place]!]!;
			if (from === NOBODY) continue;
			let through = from;
			if (from > v) {
				// What is known of a part of the way up will do when nothing can be lower.
				through = link[2 * from + 1]!;
				if (through > floor) through = lowestAbove(from, v, link, stack);
			}
			if (through < lowest) lowest = through;
		}
		semi[v] = lowest;
		link[2 * v + 1] = lowest;
	}
	return semi;
}

const isOne = (roots: readonly number[]) => roots.every((root) => root === roots[0]);

interface Numbered {
	/** By node its number in the order of a depth-first search, from 1; 0 is the root of the roots. */
	readonly number: Uint32Array;
	/** By number the node. */
	readonly node: Uint32Array;
	/** By number that of the node it was found from. */
	readonly parent: Uint32Array;
	/** How many nodes were reached. */
	readonly reached: number;
}

function numbered({ nodes, down: { start, count, targets } }: Graph, roots: readonly number[]): Numbered {
	const number = new Uint32Array(nodes).fill(NOBODY);
	// Asked for every edge, so as small as can be.
	const found = emptyBits(nodes);
	const node = new Uint32Array(nodes + 1);
	const parent = new Uint32Array(nodes + 1);
	// By depth: the number, the next edge to follow and the end of its run.
	const path = new Uint32Array(nodes);
	const next = new Uint32Array(nodes);
	const ends = new Uint32Array(nodes);
	let reached = 0;
	for (const root of roots) {
		if (has(found, root)) continue;
		let depth = 0;
		enter(root, 0, 0);
		while (depth >= 0) {
			const end = ends[depth]!;
			let place = next[depth]!;
			while (place < end && has(found, targets[place]!)) place++;
			if (place === end) {
				depth--;
				continue;
			}
			next[depth] = place + 1;
			enter(targets[place]!, path[depth]!, ++depth);
		}
	}
	return { number, node, parent, reached };

	function enter(at: number, from: number, depth: number): void {
		put(found, at);
		number[at] = path[depth] = ++reached;
		node[reached] = at;
		parent[reached] = from;
		next[depth] = start[at]!;
		ends[depth] = start[at]! + count[at]!;
	}
}

/**
 * The lowest semidominator on the way up from a number to the root of its linked tree, which is left out; shortens that way.
 * @param v all numbers above it are linked.
 */
function lowestAbove(from: number, v: number, link: Uint32Array, stack: Uint32Array): number {
	let depth = 0;
	let at = from;
	for (let above = link[2 * at]!; above > v; above = link[2 * at]!) {
		stack[depth++] = at;
		at = above;
	}
	while (depth > 0) {
		const below = stack[--depth]!;
		const lowest = link[2 * at + 1]!;
		if (lowest < link[2 * below + 1]!) link[2 * below + 1] = lowest;
		link[2 * below] = link[2 * at]!;
		at = below;
	}
	return link[2 * from + 1]!;
}

/** How many of the marked nodes each node dominates, itself included when marked. */
export function dominatedCounts(dominator: Uint32Array, marked: Uint8Array): Uint32Array {
	const nodes = dominator.length;
	const counts = Uint32Array.from(marked);
	const waiting = new Uint32Array(nodes);
	for (let node = 0; node < nodes; node++) if (dominator[node] !== NOBODY) waiting[dominator[node]!]!++;
	const ready: number[] = [];
	for (let node = 0; node < nodes; node++) if (waiting[node] === 0) ready.push(node);
	for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
		const above = dominator[node]!;
		if (above === NOBODY) continue;
		counts[above]! += counts[node]!;
		if (--waiting[above]! === 0) ready.push(above);
	}
	return counts;
}
