import { signCheckpoint } from "@gatehouse/formats/credentials";
import { GatehouseError, type IsoDate } from "@gatehouse/framework";
import {
	consistencyProof,
	consistencyRanges,
	grownBy,
	inclusionProof,
	inclusionRanges,
	type LeafRange,
	leafHash,
	type MerkleHash,
	rootOf,
	TILE_WIDTH,
	type TilePlace,
	type TileSource,
	tilesFor,
	widthOf,
} from "@gatehouse/framework/log";
import { sql } from "kysely";
import type { Db, Transaction } from "../../db/open.ts";
import type { FileStore } from "../../files/file-store.ts";
import { type Issuer, logKeyOf, originOf } from "./issuer.ts";

/** How many entries the log has. */
export async function logSize(db: Db): Promise<number> {
	const { size } = await db.selectFrom("log_head").select("size").executeTakeFirstOrThrow();
	return size;
}

/** How many entries the log had at the end of a day. */
export async function logSizeOn(db: Db, day: IsoDate): Promise<number> {
	const { size } = await db
		.selectFrom("log_entry")
		.select((select) => select.fn.countAll<number>().as("size"))
		.where("made_at", "<", sql<string>`${`${day}T00:00:00Z`}::timestamptz + interval '1 day'`)
		.executeTakeFirstOrThrow();
	return Number(size);
}

/** The texts of the first entries, in their order. */
export async function firstEntries(db: Db, count: number): Promise<string[]> {
	const rows = await db.selectFrom("log_entry").select("entry").where("place", "<", count).orderBy("place").execute();
	return rows.map(({ entry }) => entry);
}

/** Adds an entry to the log. Nobody else adds one until the transaction ends. @returns its place, from 0. */
export async function appendToLog(trx: Transaction, entry: string, now: Date): Promise<number> {
	const { size } = await trx.selectFrom("log_head").select("size").forUpdate().executeTakeFirstOrThrow();
	const made_at = now.toISOString();
	const tiles = await loadTiles(trx, lastTiles(size));
	await trx.insertInto("log_entry").values({ place: size, entry, made_at }).execute();
	for (const { level, index: number, hashes } of grownBy(tiles, size, leafHash(Buffer.from(entry)))) {
		const text = Buffer.from(hashes).toString("base64");
		await trx
			.insertInto("log_tile")
			.values({ level, number, hashes: text })
			.onConflict((conflict) => conflict.columns(["level", "number"]).doUpdateSet({ hashes: text }))
			.execute();
	}
	await trx
		.updateTable("log_head")
		.set({ size: size + 1 })
		.execute();
	return size;
}

/** The last tile of every level of a log of this size. */
function lastTiles(size: number): TilePlace[] {
	const places: TilePlace[] = [];
	for (let [level, count] = [0, size]; count > 0; [level, count] = [level + 1, Math.floor(count / TILE_WIDTH)]) {
		places.push({ level, index: Math.floor(count / TILE_WIDTH) });
	}
	return places;
}

async function loadTiles(db: Db, places: readonly TilePlace[]): Promise<TileSource> {
	const wanted = places.map(({ level, index }) => sql`(${level}::integer, ${index}::bigint)`);
	const rows =
		wanted.length === 0
			? []
			: await db
					.selectFrom("log_tile")
					.selectAll()
					.where(sql<boolean>`(level, number) in (${sql.join(wanted)})`)
					.execute();
	const tiles = new Map(rows.map(({ level, number, hashes }) => [`${level}/${number}`, Buffer.from(hashes, "base64")]));
	return ({ level, index }) => tiles.get(`${level}/${index}`) ?? new Uint8Array();
}

/** The signed state of the log as it is; signed now when nobody has asked for it before. */
export async function checkpointOf(trx: Transaction, files: FileStore, issuer: Issuer, now: Date): Promise<string> {
	// Held, so that no two processes sign the same state.
	const { size } = await trx.selectFrom("log_head").select("size").forUpdate().executeTakeFirstOrThrow();
	return checkpointAt(trx, files, issuer, { size, now });
}

/** The signed state of the log as it was at a size it has reached; signed now when it was not then. */
export async function checkpointAt(
	trx: Transaction,
	files: FileStore,
	issuer: Issuer,
	{ size, now }: { readonly size: number; readonly now: Date },
): Promise<string> {
	const kept = await trx.selectFrom("log_checkpoint").select("note").where("size", "=", size).executeTakeFirst();
	if (kept !== undefined) return kept.note;
	const root = rootOf(await loadTiles(trx, tilesFor([{ from: 0, to: size }])), size);
	const note = await signCheckpoint({ origin: originOf(issuer), size, root }, await logKeyOf(files, issuer));
	await trx.insertInto("log_checkpoint").values({ size, note, made_at: now.toISOString() }).execute();
	return note;
}

/** The signed state of the log as it is, when it has been signed. */
export async function keptCheckpoint(db: Db): Promise<string | undefined> {
	const row = await db
		.selectFrom("log_checkpoint")
		.innerJoin("log_head", "log_head.size", "log_checkpoint.size")
		.select("note")
		.executeTakeFirst();
	return row?.note;
}

/** @throws GatehouseError GH-LOG-004 when the log has no such entry at that size, or is not as large. */
export async function proofOfInclusion(db: Db, index: number, size: number): Promise<MerkleHash[]> {
	const all = await logSize(db);
	if (size > all || index >= size) {
		throw new GatehouseError("GH-LOG-004", `the log has ${all} entries, asked was entry \`${index}\` of \`${size}\``);
	}
	return inclusionProof(await tilesOf(db, inclusionRanges(index, size)), index, size);
}

/** @throws GatehouseError GH-LOG-004 when the log is not as large, or the first size is above the second. */
export async function proofOfConsistency(db: Db, first: number, second: number): Promise<MerkleHash[]> {
	const all = await logSize(db);
	if (second > all || first > second) {
		throw new GatehouseError("GH-LOG-004", `the log has ${all} entries, asked was \`${first}\` to \`${second}\``);
	}
	return consistencyProof(await tilesOf(db, consistencyRanges(first, second)), first, second);
}

const tilesOf = (db: Db, ranges: readonly LeafRange[]) => loadTiles(db, tilesFor(ranges));

/** A tile of a log, as far as asked for. @throws GatehouseError GH-LOG-004 when it is not filled so far. */
export async function tileOf(db: Db, place: TilePlace, width: number): Promise<Uint8Array> {
	if (widthOf(place, await logSize(db)) < width) throw notFilled();
	return (await loadTiles(db, [place]))(place).subarray(0, width * 32);
}

/** The entries below a tile of level 0, as far as asked for. @throws GatehouseError GH-LOG-004. */
export async function entriesOf(db: Db, index: number, width: number): Promise<Uint8Array[]> {
	if (widthOf({ level: 0, index }, await logSize(db)) < width) throw notFilled();
	const first = index * TILE_WIDTH;
	const rows = await db
		.selectFrom("log_entry")
		.select("entry")
		.where("place", ">=", first)
		.where("place", "<", first + width)
		.orderBy("place")
		.execute();
	return rows.map(({ entry }) => Buffer.from(entry));
}

/** The text of an entry. */
export async function entryAt(db: Db, place: number): Promise<string> {
	const row = await db.selectFrom("log_entry").select("entry").where("place", "=", place).executeTakeFirst();
	if (row === undefined) throw new GatehouseError("GH-LOG-004", `the log has no entry \`${place}\``);
	return row.entry;
}

const notFilled = () => new GatehouseError("GH-LOG-004", "the log is not filled so far");
