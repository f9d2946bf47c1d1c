import { type Arena, LINE_WORDS } from "./arena.ts";
import { type EngineDay, FOREVER } from "./day-window.ts";
import type { Profile } from "./profile.ts";
import { GUARD, TILE_ROWS, WINDOW_SHORTS, WINDOW_WORDS } from "./tile.ts";

/** A window on no day, for a requirement nothing proves. */
export const EMPTY_START: EngineDay = FOREVER;
export const EMPTY_END: EngineDay = 0;

/** The windows of every subject bound by one profile, one row each, and where each stands on the day last evaluated. */
export class ProfileRows {
	readonly profile: Profile;
	arena: Arena;
	rows = 0;
	/** Whole tiles there is room for. */
	private tiles = 0;
	/** First word of the windows, and of the unmet musts per row as 16-bit halves. */
	windowsAt = 0;
	unmetAt = 0;
	/** Which subject a row belongs to. */
	subject = new Int32Array(0);
	/** Records of the pool that are about these rows. */
	records: number[] = [];
	/** Musts of a row met only by waiver. */
	waived = new Uint16Array(0);

	constructor(profile: Profile, arena: Arena) {
		this.profile = profile;
		this.arena = arena;
	}

	/** Tiles that hold rows. */
	get tilesUsed(): number {
		return (this.rows + TILE_ROWS - 1) >> 3;
	}

	/** Bytes outside the arena. */
	get bytes(): number {
		return this.subject.byteLength + this.waived.byteLength;
	}

	/** Adds a row in which nothing is proven. */
	append(subject: number): number {
		if (this.rows === this.subject.length) this.resize(Math.ceil(this.rows * 1.5));
		const row = this.rows++;
		if (row % TILE_ROWS === 0) this.vacate(row / TILE_ROWS);
		for (const [position, requirement] of this.profile.requirementAt.entries()) {
			if (requirement < 0) this.write(row, position, 0, FOREVER);
			else this.write(row, position, EMPTY_START, EMPTY_END);
		}
		this.subject[row] = subject;
		this.setUnmet(row, 0);
		this.waived[row] = 0;
		return row;
	}

	/** Takes a row out by moving the last one into its place. @returns the subject that moved, -1 when none did. */
	remove(row: number): number {
		const last = --this.rows;
		for (let position = 0; position < this.profile.positions; position++) {
			this.write(row, position, this.startAt(last, position), this.endAt(last, position));
			this.write(last, position, 0, FOREVER);
		}
		if (row === last) return -1;
		this.setUnmet(row, this.unmet(last));
		this.waived[row] = this.waived[last]!;
		this.subject[row] = this.subject[last]!;
		return this.subject[row]!;
	}

	/** Makes room for at least `rows` rows, in whole tiles, and gives back what is beyond. */
	resize(rows: number): void {
		const tiles = Math.max(1, this.tilesUsed, Math.ceil(rows / TILE_ROWS));
		if (tiles === this.tiles) return;
		const tileWords = this.profile.positions * WINDOW_WORDS;
		const windowsAt = this.move(this.windowsAt, this.tiles * tileWords, this.tilesUsed * tileWords, tiles * tileWords);
		const unmetAt = this.move(this.unmetAt, this.tiles * 4, this.tilesUsed * 4, tiles * 4);
		this.windowsAt = windowsAt;
		this.unmetAt = unmetAt;
		this.setTiles(tiles);
	}

	private setTiles(tiles: number): void {
		this.tiles = tiles;
		const subject = new Int32Array(tiles * TILE_ROWS);
		subject.set(this.subject.subarray(0, this.rows));
		this.subject = subject;
		const waived = new Uint16Array(tiles * TILE_ROWS);
		waived.set(this.waived.subarray(0, this.rows));
		this.waived = waived;
	}

	/** Lets every row of a tile meet everything, so that the tile can be counted whole while it fills. */
	private vacate(tile: number): void {
		const { words } = this.arena;
		const first = this.windowsAt + tile * this.profile.positions * WINDOW_WORDS;
		for (let word = first; word < first + this.profile.positions * WINDOW_WORDS; word += WINDOW_WORDS) {
			words.fill(0, word, word + WINDOW_WORDS / 2);
			words.fill(-1, word + WINDOW_WORDS / 2, word + WINDOW_WORDS);
		}
		words.fill(0, this.unmetAt + tile * (TILE_ROWS / 2), this.unmetAt + (tile + 1) * (TILE_ROWS / 2));
	}

	/** Words of an arena that the rows need at least. */
	get wordsNeeded(): number {
		return this.tilesUsed * (this.profile.positions * WINDOW_WORDS + TILE_ROWS / 2) + 2 * LINE_WORDS;
	}

	/** Moves the rows to another arena, into exactly the room they need. */
	moveTo(arena: Arena): void {
		const from = this.arena.words;
		const [windowWords, unmetWords] = [this.profile.positions * WINDOW_WORDS, TILE_ROWS / 2];
		const tiles = this.tilesUsed;
		const [windowsAt, unmetAt] = [arena.allocate(tiles * windowWords), arena.allocate(tiles * unmetWords)];
		arena.words.set(from.subarray(this.windowsAt, this.windowsAt + tiles * windowWords), windowsAt);
		arena.words.set(from.subarray(this.unmetAt, this.unmetAt + tiles * unmetWords), unmetAt);
		this.arena = arena;
		this.windowsAt = windowsAt;
		this.unmetAt = unmetAt;
		this.setTiles(tiles);
	}

	private move(from: number, held: number, used: number, length: number): number {
		const to = this.arena.allocate(length);
		this.arena.words.copyWithin(to, from, from + used);
		this.arena.release(from, held);
		return to;
	}

	private shortOf(row: number, position: number): number {
		const window = (row >> 3) * this.profile.positions + position;
		return this.windowsAt * 2 + window * WINDOW_SHORTS + (row & 7);
	}

	startAt(row: number, position: number): EngineDay {
		return this.arena.shorts[this.shortOf(row, position)]!;
	}

	endAt(row: number, position: number): EngineDay {
		return this.arena.shorts[this.shortOf(row, position) + TILE_ROWS]! & FOREVER;
	}

	/** Whether the main window of a cell holds on the day. */
	holds(row: number, position: number, at: EngineDay): boolean {
		const short = this.shortOf(row, position);
		const { shorts } = this.arena;
		return shorts[short]! <= at && (at | GUARD) <= shorts[short + TILE_ROWS]!;
	}

	/** The first position from `from` on whose main window does not hold on the day, -1 when all do. */
	firstShort(row: number, from: number, at: EngineDay): number {
		const { shorts } = this.arena;
		const { positions } = this.profile;
		const last = at | GUARD;
		let short = this.shortOf(row, from);
		for (let position = from; position < positions; position++) {
			if (shorts[short]! > at || shorts[short + TILE_ROWS]! < last) return position;
			short += WINDOW_SHORTS;
		}
		return -1;
	}

	write(row: number, position: number, start: EngineDay, end: EngineDay): void {
		const short = this.shortOf(row, position);
		this.arena.shorts[short] = start;
		this.arena.shorts[short + TILE_ROWS] = end | GUARD;
	}

	/** Musts of a row neither met nor waived; not being in service counts as one. */
	unmet(row: number): number {
		return this.arena.shorts[this.unmetAt * 2 + row]!;
	}

	setUnmet(row: number, count: number): void {
		this.arena.shorts[this.unmetAt * 2 + row] = count;
	}
}
