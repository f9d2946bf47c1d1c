import type { Subtree } from "./leaf-range.ts";

/**
 * Tiles: how the hashes of a log lie in store and are handed out (C2SP tlog-tiles). A tile holds up to 256 neighbouring
 * hashes of one level; level 0 are hashes of entries, each hash of a level above stands for a full tile below.
 */

export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;

/** A place of a tile: its level, and its number on that level. */
export interface TilePlace {
	readonly level: number;
	readonly index: number;
}

/** A tile as far as it is filled: 1 to 256 hashes. */
export interface Tile extends TilePlace {
	readonly width: number;
}

/** Where a subtree's root is made from: so many neighbouring hashes of a tile, from the one at `start`. */
export function placeOf({ height, index }: Subtree): TilePlace & { start: number; count: number } {
	const level = Math.floor(height / TILE_HEIGHT);
	const count = 2 ** (height % TILE_HEIGHT);
	const first = index * count;
	return { level, index: Math.floor(first / TILE_WIDTH), start: first % TILE_WIDTH, count };
}

/** How many hashes a tile has when the log has `size` entries: 0 to 256. */
export function widthOf({ level, index }: TilePlace, size: number): number {
	const hashes = Math.floor(size / TILE_WIDTH ** level);
	return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

const INDEX = /^(?:x\d{3}\/)*\d{3}$/;

/** The number of a tile as path elements of three digits, all but the last with an `x`: `x001/x234/067`. */
export function writeTileIndex(index: number): string {
	const digits = String(index);
	const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/\d{3}/g) ?? [];
	return groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join("/");
}

/** @returns undefined for what {@link writeTileIndex} would not write. */
export function readTileIndex(text: string): number | undefined {
	if (!INDEX.test(text)) return undefined;
	const index = Number(text.replaceAll(/[x/]/g, ""));
	return Number.isSafeInteger(index) && writeTileIndex(index) === text ? index : undefined;
}

/** What comes behind `tile/` or `tile/entries/`: the number, and the width when the tile is not full. */
export function writeTilePath({ index, width }: Pick<Tile, "index" | "width">): string {
	return width === TILE_WIDTH ? writeTileIndex(index) : `${writeTileIndex(index)}.p/${width}`;
}

/** @returns undefined for what {@link writeTilePath} would not write. */
export function readTilePath(path: string): Pick<Tile, "index" | "width"> | undefined {
	const [number = "", part] = path.split(".p/");
	const index = readTileIndex(number);
	const width = part === undefined ? TILE_WIDTH : Number(part);
	if (index === undefined || !Number.isInteger(width) || width < 1 || width > TILE_WIDTH) return undefined;
	return writeTilePath({ index, width }) === path ? { index, width } : undefined;
}
