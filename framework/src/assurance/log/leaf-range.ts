/** Neighbouring entries of the log: from the first through the one before `to`, counted from 0. */
export interface LeafRange {
	readonly from: number;
	readonly to: number;
}

/** A full subtree: the entries `index * 2^height` through `(index + 1) * 2^height - 1`. */
export interface Subtree {
	readonly height: number;
	readonly index: number;
}

/** The full subtrees, left to right, that a range of a proof or a whole log consists of. */
export function subtreesOf({ from, to }: LeafRange): Subtree[] {
	const subtrees: Subtree[] = [];
	for (let next = from; next < to; ) {
		const width = powerWithin(to - next);
		subtrees.push({ height: Math.round(Math.log2(width)), index: next / width });
		next += width;
	}
	return subtrees;
}

/** The largest power of two below `size`, where a tree of that size is split (RFC 6962 §2.1). `size` is at least 2. */
function split(size: number): number {
	return powerWithin(size - 1);
}

/** The largest power of two that is not above a positive size. Logarithms are not exact enough for it. */
export function powerWithin(size: number): number {
	let power = 1;
	while (power * 2 <= size) power *= 2;
	return power;
}

/**
 * The ranges whose roots prove that an entry is in a log of `size` entries, nearest first (RFC 9162 §2.1.3.1).
 * @throws RangeError when the log has no such entry.
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
	if (!isPlace(index) || !isPlace(size) || index >= size) throw new RangeError(`no entry ${index} among ${size}`);
	const ranges: LeafRange[] = [];
	let [from, to] = [0, size];
	while (to - from > 1) {
		const middle = from + split(to - from);
		if (index < middle) {
			ranges.push({ from: middle, to });
			to = middle;
		} else {
			ranges.push({ from, to: middle });
			from = middle;
		}
	}
	return ranges.reverse();
}

/**
 * The ranges whose roots prove that a log of `second` entries begins with one of `first` entries, nearest first
 * (RFC 9162 §2.1.4.1). None when the two are equal or the first is empty.
 * @throws RangeError when the first is the larger one.
 */
export function consistencyRanges(first: number, second: number): LeafRange[] {
	if (!isPlace(first) || !isPlace(second) || first > second) throw new RangeError(`${first} entries of ${second}`);
	if (first === 0 || first === second) return [];
	const ranges: LeafRange[] = [];
	let [from, to] = [0, second];
	// Whoever checks has the root of the first log: its own subtree needs no proof.
	while (first !== to) {
		const middle = from + split(to - from);
		if (first <= middle) {
			ranges.push({ from: middle, to });
			to = middle;
		} else {
			ranges.push({ from, to: middle });
			from = middle;
		}
	}
	if (from > 0) ranges.push({ from, to });
	return ranges.reverse();
}

const isPlace = (value: number) => Number.isSafeInteger(value) && value >= 0;
