import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { GatehouseError } from "@gatehouse/framework";
import { isPlaceName, type Lying, type Place } from "./place.ts";
import type { Span } from "./sealing.ts";

/** Files that are still coming in lie here, sealed already. */
const INCOMING = "incoming";

/** A file that is coming in. */
export interface Draft {
	readonly path: string;
	readonly handle: FileHandle;
}

/** A folder of this machine. */
export class Disk implements Place {
	readonly #folder: string;

	constructor(folder: string) {
		this.#folder = folder;
	}

	/** A new file to write to, which nobody else may read. @throws GatehouseError GH-FILES-010. */
	async draft(): Promise<Draft> {
		try {
			const folder = join(this.#folder, INCOMING);
			await mkdir(folder, { recursive: true, mode: 0o700 });
			const path = join(folder, `${randomUUID()}.part`);
			return { path, handle: await open(path, "wx", 0o600) };
		} catch (cause) {
			throw unusable(this.#folder, cause);
		}
	}

	/** Renames it, so that it is there whole or not at all, and waits until the disk has the new name too. */
	async put(name: string, path: string): Promise<void> {
		const target = this.#pathOf(name);
		try {
			await mkdir(dirname(target), { recursive: true, mode: 0o700 });
			await rename(path, target);
			for (const folder of [dirname(target), dirname(dirname(target)), this.#folder]) await syncFolder(folder);
		} catch (cause) {
			throw unusable(this.#folder, cause);
		}
	}

	async read(name: string, { from, to }: Span): Promise<AsyncIterable<Uint8Array>> {
		const path = this.#pathOf(name);
		const handle = await open(path, "r").catch((cause: unknown) => {
			if (codeOf(cause) === "ENOENT") throw new GatehouseError("GH-FILES-008", `\`${path}\` is missing`, { cause });
			throw unusable(this.#folder, cause);
		});
		return handle.createReadStream({ start: from, end: to - 1 });
	}

	async remove(name: string): Promise<void> {
		await rm(this.#pathOf(name), { force: true });
	}

	async *list(): AsyncGenerator<Lying> {
		for (const outer of await namesIn(this.#folder)) {
			if (!/^[0-9a-f]{2}$/.test(outer)) continue;
			for (const inner of await namesIn(join(this.#folder, outer))) {
				for (const name of await namesIn(join(this.#folder, outer, inner))) {
					yield* await lying(`${outer}/${inner}/${name}`, join(this.#folder, outer, inner, name));
				}
			}
		}
	}

	/** Files that came in and were never finished: what a killed process left. */
	async *listDrafts(): AsyncGenerator<Lying> {
		for (const name of await namesIn(join(this.#folder, INCOMING))) {
			yield* await lying(join(this.#folder, INCOMING, name), join(this.#folder, INCOMING, name));
		}
	}

	#pathOf(name: string): string {
		if (!isPlaceName(name)) throw new GatehouseError("GH-FILES-008", `\`${name}\` is no place of a stored file`);
		return join(this.#folder, name);
	}
}

/** A fault of the disk in words for whoever runs this. */
export function unusable(folder: string, cause: unknown): GatehouseError {
	if (cause instanceof GatehouseError) return cause;
	const why = cause instanceof Error ? cause.message : String(cause);
	return new GatehouseError("GH-FILES-010", `the folder of files \`${folder}\` cannot be used: ${why}`, { cause });
}

async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}

async function namesIn(folder: string): Promise<string[]> {
	return readdir(folder).catch((error: unknown) => {
		if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
		throw unusable(folder, error);
	});
}

async function lying(name: string, path: string): Promise<Lying[]> {
	const found = await stat(path).catch(() => undefined);
	return found?.isFile() === true ? [{ name, at: found.mtime }] : [];
}

function codeOf(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : undefined;
}
