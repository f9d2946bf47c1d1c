import { rm } from "node:fs/promises";
import pg from "pg";
import type { House } from "../house.ts";

/** How long what nobody refers to is left alone: whoever hands in a file may need a while to say what it is for. */
const GRACE = 24 * 3_600_000;

export interface Swept {
	/** Files that nothing referred to any more. */
	readonly files: number;
	/** Bytes without an entry, and files that were never finished. */
	readonly leftovers: number;
}

/**
 * Takes away what nobody refers to and is older than a day: files whose evidence was never handed in or that were removed
 * before anybody judged it, and what a process that was killed left. Whatever refers to a file by a foreign key to
 * `stored_file` keeps it.
 */
export async function sweepFiles({ store, files, clock }: House): Promise<Swept> {
	const cutoff = new Date(clock().getTime() - GRACE);
	const before = cutoff.toISOString();
	await store.db.deleteFrom("evidence_file").where("removed_at", "<", before).where("held", "=", false).execute();
	const candidates = await store.db
		.selectFrom("stored_file")
		.select("sha256")
		.where("stored_at", "<", before)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom("evidence_file").select("position").whereRef("evidence_file.sha256", "=", "stored_file.sha256"),
				),
			),
		)
		.execute();
	let gone = 0;
	for (const { sha256 } of candidates) if (await removed({ store, files }, sha256, before)) gone += 1;
	return { files: gone, leftovers: await sweepLeftovers({ store, files }, cutoff) };
}

const FOREIGN_KEY = "23503";

/** Whether nothing kept it. Handed in again meanwhile, it is not old any more. */
async function removed({ store, files }: Pick<House, "store" | "files">, sha256: string, before: string) {
	const row = await store.db
		.deleteFrom("stored_file")
		.where("sha256", "=", sha256)
		.where("stored_at", "<", before)
		.returning("place")
		.executeTakeFirst()
		.catch((error: unknown) => {
			if (error instanceof pg.DatabaseError && error.code === FOREIGN_KEY) return undefined;
			throw error;
		});
	if (row === undefined) return false;
	await files.remove(row.place);
	return true;
}

async function sweepLeftovers({ store, files }: Pick<House, "store" | "files">, cutoff: Date): Promise<number> {
	let gone = 0;
	for await (const { name, at } of files.disk.listDrafts()) {
		if (at >= cutoff) continue;
		await rm(name, { force: true });
		gone += 1;
	}
	for (const { prefix, place } of files.places) {
		for await (const { name, at } of place.list()) {
			if (at >= cutoff) continue;
			const known = await store.db
				.selectFrom("stored_file")
				.select("sha256")
				.where("place", "=", `${prefix}${name}`)
				.executeTakeFirst();
			if (known !== undefined) continue;
			await place.remove(name);
			gone += 1;
		}
	}
	return gone;
}
