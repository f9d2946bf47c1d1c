/** Somebody who does a piece of work; what it gives back is looked at elsewhere, before anything is timed. */
export type Contestant = {
	readonly name: string;
	/** Does piece number `piece`. */
	run(piece: number): unknown;
	/** Whether `run` has to be waited for. */
	readonly waits?: boolean;
};

/** µs per piece of each contestant, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>;

export type Pace = {
	readonly rounds: number;
	/** Milliseconds a contestant works in each round; it ends the piece it has begun. */
	readonly milliseconds: number;
	/** Pieces there are; a contestant that is through begins again. */
	readonly pieces: number;
};

/**
 * Lets contestants work by turns, so that what disturbs the machine disturbs all of them. Every round begins with
 * another contestant; the round before the first is not counted.
 */
export async function interleave(contestants: readonly Contestant[], pace: Pace): Promise<Times> {
	const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
	const begun = new Map<string, number>();
	for (let round = -1; round < pace.rounds; round++) {
		for (let turn = 0; turn < contestants.length; turn++) {
			const contestant = contestants[(turn + round + contestants.length) % contestants.length]!;
			const first = begun.get(contestant.name) ?? 0;
			const { microseconds, next } = contestant.waits
				? await timeWaiting(contestant, first, pace)
				: time(contestant, first, pace);
			begun.set(contestant.name, next);
			if (round >= 0) times.get(contestant.name)?.push(microseconds);
		}
	}
	return times;
}

function time(contestant: Contestant, first: number, pace: Pace): { microseconds: number; next: number } {
	const start = performance.now();
	let piece = first;
	let done = 0;
	let elapsed = 0;
	// The clock costs as much as a fast piece: it is read once for more and more of them.
	for (let batch = 1; elapsed < pace.milliseconds; batch = Math.min(batch * 2, 256)) {
		for (let i = 0; i < batch; i++) {
			contestant.run(piece);
			piece = piece + 1 === pace.pieces ? 0 : piece + 1;
		}
		done += batch;
		elapsed = performance.now() - start;
	}
	return { microseconds: (elapsed * 1000) / done, next: piece };
}

async function timeWaiting(contestant: Contestant, first: number, pace: Pace) {
	const start = performance.now();
	let piece = first;
	let done = 0;
	let elapsed = 0;
	while (elapsed < pace.milliseconds) {
		await contestant.run(piece);
		piece = piece + 1 === pace.pieces ? 0 : piece + 1;
		done++;
		elapsed = performance.now() - start;
	}
	return { microseconds: (elapsed * 1000) / done, next: piece };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * How many times as long one takes as another: the middle, the smallest and the largest over the rounds, and between the
 * best round of each. Whatever else the machine does only ever lengthens a time, so the best rounds are the least disturbed.
 */
export type Ratio = { readonly median: number; readonly least: number; readonly most: number; readonly best: number };

export function ratio(times: Times, slower: string, faster: string): Ratio {
	const [a, b] = [times.get(slower) ?? [], times.get(faster) ?? []];
	const ratios = a.map((microseconds, round) => microseconds / b[round]!);
	return {
		median: median(ratios),
		least: Math.min(...ratios),
		most: Math.max(...ratios),
		best: Math.min(...a) / Math.min(...b),
	};
}

const ratioNumber = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(2));

/** The middle over the rounds and its range, `52 (48..60)`, and the ratio of the best rounds. */
export function ratioCells({ median: middle, least, most, best }: Ratio): [string, string] {
	return [`${ratioNumber(middle)} (${ratioNumber(least)}..${ratioNumber(most)})`, ratioNumber(best)];
}

/** The least disturbed round. */
export function best(numbers: readonly number[]): number {
	return Math.min(...numbers);
}
