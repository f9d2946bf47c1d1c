import type { Graph, Way } from "./graph.ts";

export interface ChainOptions {
	readonly way?: Way;
	readonly passes?: Uint8Array | undefined;
	/** Edges in a chain at most. */
	readonly hops: number;
	/** Chains to give at most. */
	readonly most: number;
	/** Give only chains that end in one of these (1); left out: every chain that goes no further, or not without a circle. */
	readonly ends?: Uint8Array | undefined;
}

export interface Chains {
	/** Each from the start to its end; no node twice. */
	readonly chains: readonly (readonly number[])[];
	/** Whether there are more than were asked for. */
	readonly more: boolean;
	/** Whether some chain was cut for going over more than `hops` edges. */
	readonly cut: boolean;
}

/** All chains from one node, each node once in each, by the order of edges; depth first. */
export function chainsFrom(graph: Graph, from: number, options: ChainOptions): Chains {
	const { way = "down", passes, hops, most, ends } = options;
	const { start, count, targets, classes } = way === "down" ? graph.down : graph.up;
	const chains: number[][] = [];
	const path = [from];
	const next = [0];
	const went = [false];
	const onPath = new Set(path);
	let cut = false;
	const step = (): number | undefined => {
		const node = path.at(-1)!;
		const depth = path.length - 1;
		while (next[depth]! < count[node]!) {
			const place = start[node]! + next[depth]!++;
			const target = targets[place]!;
			if (onPath.has(target) || (passes !== undefined && passes[classes[place]!] === 0)) continue;
			if (depth < hops) return target;
			cut = true;
			return undefined;
		}
		return undefined;
	};
	while (path.length > 0) {
		const depth = path.length - 1;
		const target = step();
		if (target !== undefined) {
			// A second edge between the same two makes no second chain.
			if (isRepeated(graph, way, path[depth]!, next[depth]! - 1, passes)) continue;
			went[depth] = true;
			path.push(target);
			next.push(0);
			went.push(false);
			onPath.add(target);
			if (ends?.[target] === 1) {
				if (chains.length === most) return { chains, more: true, cut };
				chains.push([...path]);
			}
			continue;
		}
		if (ends === undefined && depth > 0 && !went[depth]) {
			if (chains.length === most) return { chains, more: true, cut };
			chains.push([...path]);
		}
		onPath.delete(path.pop()!);
		next.pop();
		went.pop();
	}
	return { chains, more: false, cut };
}

/** Whether an earlier edge that counts leads from the node to the same target as the edge at that place of its run. */
function isRepeated(graph: Graph, way: Way, node: number, at: number, passes: Uint8Array | undefined): boolean {
	const { start, targets, classes } = way === "down" ? graph.down : graph.up;
	const first = start[node]!;
	const target = targets[first + at]!;
	for (let place = first; place < first + at; place++) {
		if (targets[place] === target && (passes === undefined || passes[classes[place]!] === 1)) return true;
	}
	return false;
}
