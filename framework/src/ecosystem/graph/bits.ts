/** A set of nodes, a bit each: of a million they are 125 kB, which stay in a core's own cache. */
export type Bits = Int32Array;

/** A set that holds none of so many nodes. */
export function emptyBits(nodes: number): Bits {
	return new Int32Array((nodes + 31) >>> 5);
}

export function has(bits: Bits, node: number): boolean {
	return ((bits[node >>> 5]! >>> (node & 31)) & 1) === 1;
}

export function put(bits: Bits, node: number): void {
	bits[node >>> 5]! |= 1 << (node & 31);
}

export function drop(bits: Bits, node: number): void {
	bits[node >>> 5]! &= ~(1 << (node & 31));
}
