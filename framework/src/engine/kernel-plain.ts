import { GUARD, TILE_ROWS, WINDOW_WORDS } from "./tile.ts";

/**
 * The inner loop of a full evaluation over ordinary typed arrays; does what kernel.wat does, two windows per word.
 * @param run where the tiles lie, counted in words; at most 16 383 tiles
 * @returns how many rows have a deciding window that does not hold
 */
export function evaluatePlain(
	words: Int32Array,
	shorts: Uint16Array,
	run: { windowsAt: number; tiles: number; deciding: number; positions: number; metAt: number; unmetAt: number },
	at: number,
): number {
	const { deciding, positions } = run;
	const asked = at | (at << 16);
	const begun = asked | GUARD | (GUARD << 16);
	// Two counts of 16 bits in a word; a tile adds at most four to each.
	const halves = new Int32Array(positions);
	let failing = 0;
	let word = run.windowsAt;
	let unmet = run.unmetAt * 2;
	for (let tile = 0; tile < run.tiles; tile++) {
		let rows01 = 0;
		let rows23 = 0;
		let rows45 = 0;
		let rows67 = 0;
		for (let position = 0; position < positions; position++) {
			const a = (((begun - words[word]!) & (words[word + 4]! - asked)) >>> 15) & 0x10001;
			const b = (((begun - words[word + 1]!) & (words[word + 5]! - asked)) >>> 15) & 0x10001;
			const c = (((begun - words[word + 2]!) & (words[word + 6]! - asked)) >>> 15) & 0x10001;
			const d = (((begun - words[word + 3]!) & (words[word + 7]! - asked)) >>> 15) & 0x10001;
			word += WINDOW_WORDS;
			halves[position] = halves[position]! + a + b + c + d;
			if (position >= deciding) continue;
			rows01 += a;
			rows23 += b;
			rows45 += c;
			rows67 += d;
		}
		failing += spread(shorts, unmet, deciding, rows01) + spread(shorts, unmet + 2, deciding, rows23);
		failing += spread(shorts, unmet + 4, deciding, rows45) + spread(shorts, unmet + 6, deciding, rows67);
		unmet += TILE_ROWS;
	}
	empty(halves, shorts, run.metAt * 2);
	return failing;
}

/** Writes what two rows miss. @returns how many of them miss something. */
function spread(shorts: Uint16Array, unmet: number, deciding: number, met: number): number {
	const first = deciding - (met & 0xffff);
	const second = deciding - (met >>> 16);
	shorts[unmet] = first;
	shorts[unmet + 1] = second;
	return (first === 0 ? 0 : 1) + (second === 0 ? 0 : 1);
}

/** Moves the counts into the first two of the eight 16-bit counters of each position. */
function empty(halves: Int32Array, shorts: Uint16Array, met: number): void {
	for (let position = 0; position < halves.length; position++) {
		const both = halves[position]!;
		const counter = met + position * TILE_ROWS;
		shorts[counter] = shorts[counter]! + (both & 0xffff);
		shorts[counter + 1] = shorts[counter + 1]! + (both >>> 16);
	}
}
