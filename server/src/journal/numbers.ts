/** Numbers in rising order as short text, runs as ranges: `3, 7-9`. */
export function writeNumbers(numbers: Iterable<number>): string {
	const runs: [number, number][] = [];
	for (const number of [...numbers].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run !== undefined && number === run[1] + 1) run[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");
}

/** Ranges longer than the largest journal that is walked are no ranges of ours. */
const LONGEST = 100_000_000;

/** Reads what {@link writeNumbers} wrote, wherever it stands in the text, one run after the other. */
export function* readNumbers(text: string): Generator<number> {
	for (const [, start = "", end = start] of text.matchAll(/(\d{1,15})(?:-(\d{1,15}))?/g)) {
		const [first, last] = [Number(start), Number(end)];
		if (last - first > LONGEST) return;
		for (let number = first; number <= last; number += 1) yield number;
	}
}
