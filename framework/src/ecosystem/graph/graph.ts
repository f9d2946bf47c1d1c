import { Runs } from "./runs.ts";

/** Edge classes there may be: what an edge is (kind, access, …) is told by the number of its class, 0 to 255. */
export const EDGE_CLASSES = 256;

/** Which way to look: `down` from who supplies to who uses it, `up` from a user to what it rests on. */
export type Way = "down" | "up";

/**
 * Who passes what on to whom, by number: nodes 0 to n−1, edges from the one whose trouble reaches the other. Kept in both
 * directions in typed arrays; 10 bytes an edge and 16 a node.
 */
export class Graph {
	readonly nodes: number;
	readonly down: Runs;
	readonly up: Runs;
	#edges: number;

	/**
	 * @param nodes how many.
	 * @param from for each edge the node that passes on.
	 * @param to for each edge the node that is reached.
	 * @param classes for each edge its class, 0 to 255; left out: all 0.
	 * @throws RangeError when an edge names a node that is not there or the lists differ in length.
	 */
	constructor(nodes: number, from: Uint32Array, to: Uint32Array, classes = new Uint8Array(from.length)) {
		if (from.length !== to.length || from.length !== classes.length)
			throw new RangeError("lists of edges differ in length");
		for (let edge = 0; edge < from.length; edge++) {
			if (from[edge]! >= nodes || to[edge]! >= nodes)
				throw new RangeError(`edge ${edge} names a node that is not there`);
		}
		this.nodes = nodes;
		this.#edges = from.length;
		this.down = new Runs(nodes, from, to, classes);
		this.up = new Runs(nodes, to, from, classes);
	}

	get edges(): number {
		return this.#edges;
	}

	/** Bytes the arrays take. */
	get bytes(): number {
		return this.down.bytes + this.up.bytes;
	}

	/** @throws RangeError when there is no such node. */
	add(from: number, to: number, edgeClass = 0): void {
		if (from >= this.nodes || to >= this.nodes) throw new RangeError("an edge names a node that is not there");
		this.down.add(from, to, edgeClass);
		this.up.add(to, from, edgeClass);
		this.#edges++;
	}

	/** Takes one such edge out. @returns whether there was one. */
	remove(from: number, to: number, edgeClass = 0): boolean {
		if (from >= this.nodes || to >= this.nodes || !this.down.remove(from, to, edgeClass)) return false;
		this.up.remove(to, from, edgeClass);
		this.#edges--;
		return true;
	}
}
