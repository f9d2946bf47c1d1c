/**
 * The neighbours of every node in one array (compressed sparse rows), with the class of the edge beside each. A node's
 * run lies packed until it grows; then it moves to the end with room to spare, so that one edge costs the length of one
 * run and not of the graph.
 */
export class Runs {
	readonly start: Uint32Array;
	readonly count: Uint32Array;
	targets: Uint32Array;
	classes: Uint8Array;
	/** Places in use, moved runs' old ones included. */
	#end: number;
	/** Places a moved run may fill; all others are as long as they were made. */
	readonly #room = new Map<number, number>();

	/**
	 * @param from one end of each edge, the node that owns the run.
	 * @param to the other end.
	 * @param classes of each edge, 0 to 255.
	 */
	constructor(nodes: number, from: Uint32Array, to: Uint32Array, classes: Uint8Array) {
		const edges = from.length;
		this.start = new Uint32Array(nodes);
		this.count = new Uint32Array(nodes);
		this.targets = new Uint32Array(edges);
		this.classes = new Uint8Array(edges);
		this.#end = edges;
		const { start, count } = this;
		for (let edge = 0; edge < edges; edge++) count[from[edge]!]!++;
		for (let node = 0, sum = 0; node < nodes; node++) {
			start[node] = sum;
			sum += count[node]!;
		}
		// Filled from the back, counting down to zero and up again, so that the order of edges is kept without a copy.
		const filled = count.slice();
		for (let edge = edges - 1; edge >= 0; edge--) {
			const node = from[edge]!;
			const place = start[node]! + --filled[node]!;
			this.targets[place] = to[edge]!;
			this.classes[place] = classes[edge]!;
		}
	}

	/** Bytes the arrays take, spare room included. */
	get bytes(): number {
		return this.start.byteLength + this.count.byteLength + this.targets.byteLength + this.classes.byteLength;
	}

	/** Adds an edge at the end of the run of `node`. */
	add(node: number, target: number, edgeClass: number): void {
		const length = this.count[node]!;
		if (length >= this.#roomOf(node)) this.#move(node, Math.max(4, length + (length >> 1)));
		const place = this.start[node]! + length;
		this.targets[place] = target;
		this.classes[place] = edgeClass;
		this.count[node] = length + 1;
	}

	/** Takes one edge to that target and of that class out. @returns whether there was one. */
	remove(node: number, target: number, edgeClass: number): boolean {
		const first = this.start[node]!;
		const last = first + this.count[node]! - 1;
		for (let place = first; place <= last; place++) {
			if (this.targets[place] !== target || this.classes[place] !== edgeClass) continue;
			// The run stays as long as it was made: what it loses may be filled again.
			if (!this.#room.has(node)) this.#room.set(node, this.count[node]!);
			this.targets.copyWithin(place, place + 1, last + 1);
			this.classes.copyWithin(place, place + 1, last + 1);
			this.count[node]!--;
			return true;
		}
		return false;
	}

	#roomOf(node: number): number {
		return this.#room.get(node) ?? this.count[node]!;
	}

	#move(node: number, room: number): void {
		if (this.#end + room > this.targets.length) this.#grow(this.#end + room);
		const first = this.start[node]!;
		const last = first + this.count[node]!;
		this.targets.copyWithin(this.#end, first, last);
		this.classes.copyWithin(this.#end, first, last);
		this.start[node] = this.#end;
		this.#room.set(node, room);
		this.#end += room;
	}

	#grow(wanted: number): void {
		const length = Math.max(wanted, this.targets.length + (this.targets.length >> 4) + 64);
		const targets = new Uint32Array(length);
		targets.set(this.targets);
		this.targets = targets;
		const classes = new Uint8Array(length);
		classes.set(this.classes);
		this.classes = classes;
	}
}
