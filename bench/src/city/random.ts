/** Random numbers from a seed, the same on every machine (a 32-bit mixing generator after Steele and Vigna's SplitMix). */
export class Random {
	private state: number;

	constructor(seed: number) {
		this.state = seed | 0;
	}

	/** At least 0 and below 1. */
	next(): number {
		this.state = (this.state + 0x9e3779b9) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 16), 0x21f0aaad);
		mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
		return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
	}

	/** A whole number from 0 to below `limit`. */
	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}

	pick<T>(list: readonly T[]): T {
		return list[this.below(list.length)]!;
	}
}
