import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Tier } from "../../shared/vocabulary.ts";

/**
 * Discovery sampling (ASMT-05). With how much confidence a sample without an exception shows that no more than a share of
 * the population falls short, by tier: the higher the tier, the surer and the stricter.
 */
export const SAMPLING = [
	{ confidence: 0.8, tolerable: 0.2 },
	{ confidence: 0.9, tolerable: 0.1 },
	{ confidence: 0.95, tolerable: 0.05 },
	{ confidence: 0.95, tolerable: 0.02 },
] as const satisfies readonly { confidence: number; tolerable: number }[];

/** How many of how many are looked at, and which. */
export interface SamplingPlan {
	readonly population: number;
	readonly size: number;
	readonly confidence: number;
	/** The share that may fall short. */
	readonly tolerable: number;
	/** Numbers of the sample in the population, counted from 1, ascending. */
	readonly items: readonly number[];
}

/**
 * The plan of a sample: the smallest size at which, were just more than the tolerable share of the population to fall
 * short, a sample without any of them would be less likely than 1 − confidence. With N items of which D fall short, the
 * chance that n drawn without putting back hold none is the product of (N − D − i) / (N − i) for i from 0 to n − 1.
 * @param seed makes the draw repeatable: the same seed and population give the same items, on any machine.
 */
export function samplingPlan(population: number, tier: Tier, seed: string): SamplingPlan {
	const { confidence, tolerable } = SAMPLING[tier - 1] ?? SAMPLING[3];
	const size = sampleSize(population, confidence, tolerable);
	return { population, size, confidence, tolerable, items: draw(population, size, seed) };
}

/** The size alone; all of a population too small to leave anything out. */
export function sampleSize(population: number, confidence: number, tolerable: number): number {
	const falling = Math.min(population, Math.floor(tolerable * population) + 1);
	let none = 1;
	let size = 0;
	while (size < population && none > 1 - confidence) {
		none *= (population - falling - size) / (population - size);
		size++;
	}
	return size;
}

/** Numbers from 1 to `population`, each as likely, none twice: a shuffle of which only the moved places are kept. */
function draw(population: number, size: number, seed: string): number[] {
	const moved = new Map<number, number>();
	const next = numbersFrom(seed);
	const items: number[] = [];
	for (let place = 0; place < size; place++) {
		const other = place + next(population - place);
		items.push((moved.get(other) ?? other) + 1);
		moved.set(other, moved.get(place) ?? place);
	}
	return items.sort((a, b) => a - b);
}

/** Whole numbers below a limit from SHA-256 of the seed and a counter; what would favour small numbers is left out. */
function numbersFrom(seed: string): (limit: number) => number {
	let counter = 0;
	return (limit) => {
		const most = Math.floor(2 ** 48 / limit) * limit;
		for (;;) {
			const hash = sha256(utf8ToBytes(`${seed} ${counter++}`));
			const number = hash.slice(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
			if (number < most) return number % limit;
		}
	};
}
