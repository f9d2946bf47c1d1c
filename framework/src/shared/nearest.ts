/**
 * The known word nearest to what was written, for "did you mean": at most one letter in three may differ.
 * @returns `undefined` when none is near.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
	const limit = Math.max(1, Math.floor(written.length / 3));
	let best: { word: string; distance: number } | undefined;
	for (const word of known) {
		// The difference in length alone is a lower bound of the distance.
		if (Math.abs(word.length - written.length) > limit) continue;
		const distance = editDistance(written.toLowerCase(), word.toLowerCase());
		if (distance <= limit && (best === undefined || distance < best.distance)) best = { word, distance };
	}
	return best?.word;
}

/** Letters to add, drop, replace or swap with their neighbour to get from one word to the other. */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
			);
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			current.push(cost);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? 0;
}
