/** How much of the start may count, and how much each sign of it. */
const START = 4;
const WEIGHT = 0.1;

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (the same): Jaro (1989) with Winkler's weight for a common
 * start (1990). Not symmetric to the last digit where signs repeat, so the smaller text goes first.
 */
export function likeness(one: string, other: string): number {
	if (one === other) return 1;
	const [a, b] =
		one.length < other.length || (one.length === other.length && one < other) ? [one, other] : [other, one];
	if (a.length === 0) return 0;
	const reach = Math.max(0, Math.floor(b.length / 2) - 1);
	const taken = new Uint8Array(b.length);
	const found: number[] = [];
	for (let place = 0; place < a.length; place++) {
		const end = Math.min(b.length, place + reach + 1);
		for (let there = Math.max(0, place - reach); there < end; there++) {
			if (taken[there] === 1 || a.charCodeAt(place) !== b.charCodeAt(there)) continue;
			taken[there] = 1;
			found.push(a.charCodeAt(place));
			break;
		}
	}
	if (found.length === 0) return 0;
	let [turned, next] = [0, 0];
	for (let there = 0; there < b.length; there++) {
		if (taken[there] === 1 && b.charCodeAt(there) !== found[next++]) turned += 1;
	}
	const same = found.length;
	const jaro = (same / a.length + same / b.length + (same - turned / 2) / same) / 3;
	let start = 0;
	while (start < START && start < a.length && a[start] === b[start]) start += 1;
	return jaro + start * WEIGHT * (1 - jaro);
}
