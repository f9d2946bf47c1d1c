/** Picks an entry by a number; the lists are never empty. */
export function pick<T>(list: readonly T[], seed: number): T {
	const item = list[seed % list.length];
	if (item === undefined) throw new RangeError("nothing to pick from");
	return item;
}
