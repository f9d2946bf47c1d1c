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
	/** `base + hop` of the search under way, or of earlier ones: less than `base`. */
	readonly #seen: Uint32Array;
	readonly #queue: Uint32Array;
	/** For each place of the queue the node it was reached from. */
	readonly #via: Uint32Array;
	readonly #frontier: Uint32Array;
	#base = 1;

	constructor(graph: Graph) {
		this.#graph = graph;
		this.#seen = new Uint32Array(graph.nodes);
		this.#queue = new Uint32Array(graph.nodes);
		this.#via = new Uint32Array(graph.nodes);
		this.#frontier = new Uint32Array((graph.nodes + 31) >> 5);
	}

	/** All that the sources reach, in the fewest hops. Time: of the edges looked at; sources named twice count once. */
	reach(sources: Iterable<number>, { way = "down", passes, hops = Infinity, without = [] }: ReachOptions = {}): Reach {
		const graph = this.#graph;
		const out = way === "down" ? graph.down : graph.up;
		const back = way === "down" ? graph.up : graph.down;
		const [seen, queue, via] = [this.#seen, this.#queue, this.#via];
		// A node that is left out looks as if it had been seen, which no hop is.
		if (this.#base > 0xffff_fffe - graph.nodes - 2) {
			seen.fill(0);
			this.#base = 1;
		}
		const base = this.#base + 1;
		for (const node of without) seen[node] = this.#base;
		let end = 0;
		for (const node of sources) {
			if (seen[node]! >= this.#base) continue;
			seen[node] = base;
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
			const next = base + hop + 1;
			const found = bottomUp
				? this.#fromUnseen(back, passes, begin, end, this.#base, next)
				: fromFrontier(out, passes, queue, via, seen, begin, end, this.#base, next);
			begin = end;
			end = found;
			hop++;
		}
		if (begin < end || end === 0) starts.push(end);
		this.#base = base + hop + 1;
		return { nodes: queue.slice(0, end), hops: starts, via: via.slice(0, end) };
	}

	/** The next hop, found by the nodes that are not seen yet. */
	#fromUnseen(
		back: Runs,
		passes: Uint8Array | undefined,
		begin: number,
		end: number,
		left: number,
		next: number,
	): number {
		const [seen, queue, via, frontier] = [this.#seen, this.#queue, this.#via, this.#frontier];
		const { start, count, targets, classes } = back;
		frontier.fill(0);
		for (let place = begin; place < end; place++) frontier[queue[place]! >> 5]! |= 1 << (queue[place]! & 31);
		let found = end;
		for (let node = 0; node < seen.length; node++) {
			if (seen[node]! >= left) continue;
			const first = start[node]!;
			const last = first + count[node]!;
			for (let place = first; place < last; place++) {
				const from = targets[place]!;
				if ((frontier[from >> 5]! & (1 << (from & 31))) === 0) continue;
				if (passes !== undefined && passes[classes[place]!] === 0) continue;
				seen[node] = next;
				via[found] = from;
				queue[found++] = node;
				break;
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
	seen: Uint32Array,
	begin: number,
	end: number,
	left: number,
	next: number,
): number {
	let found = end;
	for (let at = begin; at < end; at++) {
		const node = queue[at]!;
		const first = start[node]!;
		const last = first + count[node]!;
		for (let place = first; place < last; place++) {
			const target = targets[place]!;
			if (seen[target]! >= left || (passes !== undefined && passes[classes[place]!] === 0)) continue;
			seen[target] = next;
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
