/** Random numbers that come again with the same seed (mulberry32). */
export interface Random {
	/** Below one. */
	next(): number;
	below(limit: number): number;
	pick<T>(list: readonly T[]): T;
	chance(probability: number): boolean;
}

export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: (list) => {
			const picked = list[below(list.length)];
			if (picked === undefined && list.length === 0) throw new Error("nothing to pick from");
			return picked as (typeof list)[number];
		},
		chance: (probability) => next() < probability,
	};
}
