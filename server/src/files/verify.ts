import { createHash } from "node:crypto";
import { GatehouseError } from "@gatehouse/framework";
import type { Db } from "../db/open.ts";
import type { FileStore } from "./file-store.ts";

/** A file that is not as it was stored. */
export interface FileFault {
	readonly sha256: string;
	readonly why: string;
}

export interface FilesReport {
	readonly files: number;
	readonly bytes: number;
	readonly faults: readonly FileFault[];
	/** What lies there without an entry, with the prefix of its place; the sweep takes it after a day. */
	readonly orphans: readonly string[];
}

/** Reads every stored file to its end: is it there, does its key open it, are its bytes those of its digest? */
export async function verifyFiles(db: Db, files: FileStore): Promise<FilesReport> {
	const rows = await db.selectFrom("stored_file").select(["sha256", "place", "bytes"]).orderBy("sha256").execute();
	const faults: FileFault[] = [];
	for (const { sha256 } of rows) {
		const why = await faultOf(files, sha256);
		if (why !== null) faults.push({ sha256, why });
	}
	const known = new Set(rows.map(({ place }) => place));
	const orphans: string[] = [];
	for (const { prefix, place } of files.places) {
		for await (const { name } of place.list()) if (!known.has(`${prefix}${name}`)) orphans.push(`${prefix}${name}`);
	}
	return { files: rows.length, bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0), faults, orphans };
}

async function faultOf(files: FileStore, sha256: string): Promise<string | null> {
	try {
		const hash = createHash("sha256");
		for await (const piece of await files.read(await files.row(sha256))) hash.update(piece);
		return hash.digest("hex") === sha256 ? null : "its bytes have another digest";
	} catch (error) {
		if (error instanceof GatehouseError) return error.message;
		throw error;
	}
}

/**
 * Wraps the keys of all files with the newest key of the city; the files themselves stay as they are.
 * @returns how many were wrapped with another.
 * @throws GatehouseError GH-FILES-008, -009 naming the first that cannot be opened.
 */
export async function rewrapFiles(db: Db, files: FileStore): Promise<number> {
	const ring = await files.keys();
	const rows = await db
		.selectFrom("stored_file")
		.select(["sha256", "key_id", "wrapped_key"])
		.where("key_id", "<>", ring.current)
		.execute();
	for (const { sha256, key_id: keyId, wrapped_key: wrapped } of rows) {
		const fresh = ring.wrap(ring.unwrap({ keyId, wrapped }, sha256), sha256);
		await db
			.updateTable("stored_file")
			.set({ key_id: fresh.keyId, wrapped_key: fresh.wrapped })
			.where("sha256", "=", sha256)
			.where("key_id", "=", keyId)
			.execute();
	}
	return rows.length;
}
