import { type Bits, drop, emptyBits, has, put } from "./bits.ts";
import type { Graph, Way } from "./graph.ts";
import type { Runs } from "./runs.ts";

export interface ReachOptions {
	readonly way?: Way;
	/** By class of an edge whether it counts (1) or not (0), {@link EDGE_CLASSES} long; left out: all do. */
	readonly passes?: Uint8Array | undefined;
	/** Hops to go at most; left out: as far as it goes. */
	readonly hops?: number | undefined;
	/** Nodes through which nothing passes and that are not reached, as if they were not there. */
	readonly without?: Iterable<number> | undefined;
}

/** What is reached, nearest first. */
export interface Reach {
	/** The nodes, sources first, by hop. */
	readonly nodes: Uint32Array;
	/** Where each hop begins in `nodes`; hop 0 are the sources. One more entry than hops: the end. */
	readonly hops: readonly number[];
	/** For each of `nodes` the node one hop nearer from which it is reached; a source is reached from itself. */
	readonly via: Uint32Array;
}

// When the edges that leave the frontier are more than 1/ALPHA of those not looked at, the next hop is found from the
// other side: nodes not reached yet look for one of the frontier (Beamer, Asanović, Patterson 2012); back at n/BETA.
const ALPHA = 14;
const BETA = 24;

/** Searches one graph; what it needs for it is kept for the next search. */
export class Searcher {
	readonly #graph: Graph;
	/** Reached, or left out. Empty between searches. */
	readonly #seen: Bits;
	readonly #frontier: Bits;
	readonly #queue: Uint32Array;
	/** For each place of the queue the node it was reached from. */
	readonly #via: Uint32Array;

	constructor(graph: Graph) {
		this.#graph = graph;
		this.#seen = emptyBits(graph.nodes);
		this.#frontier = emptyBits(graph.nodes);
		this.#queue = new Uint32Array(graph.nodes);
		this.#via = new Uint32Array(graph.nodes);
	}

	/** All that the sources reach, in the fewest hops. Time: of the edges looked at; sources named twice count once. */
	reach(sources: Iterable<number>, { way = "down", passes, hops = Infinity, without = [] }: ReachOptions = {}): Reach {
		const graph = this.#graph;
		const [out, back] = way === "down" ? [graph.down, graph.up] : [graph.up, graph.down];
		const [seen, queue, via] = [this.#seen, this.#queue, this.#via];
		// A node that is left out looks as if it had been seen.
		const left = [...without];
		for (const node of left) put(seen, node);
		let end = 0;
		for (const node of sources) {
			if (has(seen, node)) continue;
			put(seen, node);
			via[end] = node;
			queue[end++] = node;
		}
		const starts = [0];
		let unseen = graph.edges;
		let [hop, begin, bottomUp] = [0, 0, false];
		while (begin < end && hop < hops) {
			bottomUp = bottomUp ? end - begin > graph.nodes / BETA : false;
			// Counted only on this side: once most is seen there is no way back to the other worth counting for.
			if (!bottomUp && end - begin > 64) {
				const leaving = edgesOf(out, queue, begin, end);
				unseen -= leaving;
				bottomUp = leaving > unseen / ALPHA;
			}
			starts.push(end);
			const found = bottomUp
				? this.#fromUnseen(back, passes, end, left)
				: fromFrontier(out, passes, queue, via, seen, begin, end);
			begin = end;
			end = found;
			hop++;
		}
		if (begin < end || end === 0) starts.push(end);
		this.#forget(end, left);
		return { nodes: queue.slice(0, end), hops: starts, via: via.slice(0, end) };
	}

	#forget(end: number, left: readonly number[]): void {
		const [seen, queue] = [this.#seen, this.#queue];
		for (const node of left) drop(seen, node);
		if (end > seen.length) seen.fill(0);
		else for (let place = 0; place < end; place++) drop(seen, queue[place]!);
	}

	/**
	 * The next hop, found by the nodes that are not seen yet. All that was reached before this hop does for the frontier:
	 * whoever an earlier hop leads to is seen.
	 */
	#fromUnseen(back: Runs, passes: Uint8Array | undefined, end: number, left: readonly number[]): number {
		const [seen, queue, via, frontier] = [this.#seen, this.#queue, this.#via, this.#frontier];
		frontier.set(seen);
		for (const node of left) drop(frontier, node);
		const { start, count, targets, classes } = back;
		const nodes = start.length;
		let found = end;
		for (let word = 0; word < seen.length; word++) {
			let open = ~seen[word]!;
			// Bits after the last node are nobody.
			if (word << 5 > nodes - 32) open &= ~(-1 << (nodes & 31));
			for (; open !== 0; open &= open - 1) {
				const bit = 31 - Math.clz32(open & -open);
				const node = (word << 5) + bit;
				let place = start[node]!;
				const last = place + count[node]!;
				for (; place < last; place++) {
					const from = targets[place]!;
					if (((frontier[from >>> 5]! >>> (from & 31)) & 1) === 0) continue;
					if (passes !== undefined && passes[classes[place]!] === 0) continue;
					seen[word]! |= 1 << bit;
					via[found] = from;
					queue[found++] = node;
					break;
				}
			}
		}
		return found;
	}
}

function edgesOf({ count }: Runs, queue: Uint32Array, begin: number, end: number): number {
	let sum = 0;
	for (let place = begin; place < end; place++) sum += count[queue[place]!]!;
	return sum;
}

/** The next hop, found by the nodes of the one before. */
function fromFrontier(
	{ start, count, targets, classes }: Runs,
	passes: Uint8Array | undefined,
	queue: Uint32Array,
	via: Uint32Array,
	seen: Bits,
	begin: number,
	end: number,
): number {
	let found = end;
	for (let at = begin; at < end; at++) {
		const node = queue[at]!;
		const first = start[node]!;
		const last = first + count[node]!;
		for (let place = first; place < last; place++) {
			const target = targets[place]!;
			if (has(seen, target) || (passes !== undefined && passes[classes[place]!] === 0)) continue;
			put(seen, target);
			via[found] = node;
			queue[found++] = target;
		}
	}
	return found;
}

/** Finds the shortest path from a source to any node that was reached, both included; empty: it was not. */
export function pathsOf({ nodes, via }: Reach): (node: number) => number[] {
	const places = new Map<number, number>();
	nodes.forEach((node, place) => {
		places.set(node, place);
	});
	return (node) => {
		const path: number[] = [];
		for (let place = places.get(node); place !== undefined; ) {
			const at = nodes[place]!;
			path.push(at);
			const from = via[place]!;
			place = from === at ? undefined : places.get(from);
		}
		return path.reverse();
	};
}
