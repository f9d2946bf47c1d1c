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
	const { nodes, up } = graph;
	// Numbers in the order of a depth-first search, from 1; number 0 is the root of the roots.
	const number = new Uint32Array(nodes).fill(NOBODY);
	const node = new Uint32Array(nodes + 1);
	const parent = new Uint32Array(nodes + 1);
	const reached = search(graph, roots, number, node, parent);
	const isRoot = new Uint8Array(nodes);
	for (const root of roots) isRoot[root] = 1;

	const semi = new Uint32Array(reached + 1);
	const best = new Uint32Array(reached + 1);
	const ancestor = new Uint32Array(reached + 1);
	const idom = new Uint32Array(reached + 1);
	const stack = new Uint32Array(reached + 1);
	for (let v = 0; v <= reached; v++) {
		semi[v] = best[v] = v;
		ancestor[v] = NOBODY;
	}
	for (let v = reached; v >= 1; v--) {
		const at = node[v]!;
		let lowest = isRoot[at] === 1 ? 0 : semi[v]!;
		const first = up.start[at]!;
		const last = first + up.count[at]!;
		for (let place = first; place < last && lowest > 0; place++) {
			const from = number[up.targets[place]!]!;
			if (from === NOBODY) continue;
			const through = semi[evaluate(from, ancestor, best, semi, stack)]!;
			if (through < lowest) lowest = through;
		}
		semi[v] = lowest;
		ancestor[v] = parent[v]!;
		idom[v] = parent[v]!;
	}
	const dominator = new Uint32Array(nodes).fill(NOBODY);
	for (let v = 1; v <= reached; v++) {
		let above = idom[v]!;
		while (above > semi[v]!) above = idom[above]!;
		idom[v] = above;
		if (above !== 0) dominator[node[v]!] = node[above]!;
	}
	return dominator;

	/** @returns how many nodes were reached. */
	function search(
		{ down: { start, count, targets } }: Graph,
		from: readonly number[],
		numbers: Uint32Array,
		order: Uint32Array,
		parents: Uint32Array,
	): number {
		const path = new Uint32Array(nodes);
		const next = new Uint32Array(nodes);
		let found = 0;
		for (const root of from) {
			if (numbers[root] !== NOBODY) continue;
			let depth = 0;
			path[0] = root;
			numbers[root] = ++found;
			order[found] = root;
			while (depth >= 0) {
				const current = path[depth]!;
				if (next[current]! === count[current]!) {
					depth--;
					continue;
				}
				const target = targets[start[current]! + next[current]!++]!;
				if (numbers[target] !== NOBODY) continue;
				numbers[target] = ++found;
				order[found] = target;
				parents[found] = numbers[current]!;
				path[++depth] = target;
			}
		}
		return found;
	}
}

/** The number with the lowest semidominator on the way up to the root of its linked tree; shortens that way. */
function evaluate(v: number, ancestor: Uint32Array, best: Uint32Array, semi: Uint32Array, stack: Uint32Array): number {
	if (ancestor[v] === NOBODY) return v;
	let depth = 0;
	let at = v;
	while (ancestor[ancestor[at]!] !== NOBODY) {
		stack[depth++] = at;
		at = ancestor[at]!;
	}
	while (depth > 0) {
		const below = stack[--depth]!;
		const above = ancestor[below]!;
		if (semi[best[above]!]! < semi[best[below]!]!) best[below] = best[above]!;
		ancestor[below] = ancestor[above]!;
	}
	return best[v]!;
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
