import type { EngineDay } from "./day-window.ts";
import { evaluatePlain } from "./kernel-plain.ts";
import type { ProfileRows } from "./profile-rows.ts";
import { TILE_ROWS, WINDOW_WORDS } from "./tile.ts";

/** A 16-bit counter counts one row of at most so many tiles; the plain kernel puts four rows into one counter. */
const TILES_PER_RUN = 0x3fff;

/**
 * Tests every window of every row against a day. Sets what each row misses and that no waiver counts yet; adds to
 * `met[position]` how many rows meet each position.
 * @returns how many rows miss a must or are not in service
 */
export function evaluateRows(rows: ProfileRows, at: EngineDay, met: Int32Array): number {
	const { arena, profile, tilesUsed } = rows;
	const { deciding, positions } = profile;
	const metAt = arena.counters(positions);
	let failing = 0;
	for (let from = 0; from < tilesUsed; from += TILES_PER_RUN) {
		const tiles = Math.min(TILES_PER_RUN, tilesUsed - from);
		const windowsAt = rows.windowsAt + from * positions * WINDOW_WORDS;
		const unmetAt = rows.unmetAt + from * (TILE_ROWS / 2);
		arena.words.fill(0, metAt, metAt + positions * (TILE_ROWS / 2));
		failing +=
			arena.kernel?.(windowsAt * 4, tiles, deciding, positions, metAt * 4, unmetAt * 4, at) ??
			evaluatePlain(arena.words, arena.shorts, { windowsAt, tiles, deciding, positions, metAt, unmetAt }, at);
		addCounters(arena.shorts, metAt * 2, met);
	}
	// Rows of the last tile that no subject has yet meet everything.
	const vacant = tilesUsed * TILE_ROWS - rows.rows;
	for (let position = 0; position < positions; position++) met[position]! -= vacant;
	rows.waived.fill(0, 0, rows.rows);
	return failing;
}

function addCounters(shorts: Uint16Array, from: number, met: Int32Array): void {
	for (let position = 0; position < met.length; position++) {
		let sum = 0;
		for (let lane = 0; lane < TILE_ROWS; lane++) sum += shorts[from + position * TILE_ROWS + lane]!;
		met[position] = met[position]! + sum;
	}
}
