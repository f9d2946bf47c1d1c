import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileOfMember } from "./manifest.ts";
import type { Member } from "./tar.ts";

/** The files of evidence in their folder, sealed as they lie there. */
export async function* filesOf(folder: string | null): AsyncGenerator<Member> {
	if (folder === null || !existsSync(folder)) return;
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const names = entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll("\\", "/"),
		)
		// What is still coming in belongs to no evidence yet.
		.filter((name) => !name.startsWith("incoming/") && fileOfMember(`files/${name}`) !== undefined)
		.sort();
	for (const name of names) {
		const path = join(folder, name);
		const { size } = await stat(path);
		yield { name: `files/${name}`, size, content: createReadStream(path) };
	}
}

/** Whether the folder holds a file. */
export async function holdsFiles(folder: string): Promise<boolean> {
	for await (const _file of filesOf(folder)) return true;
	return false;
}

/**
 * Files on their way back into their folder: they gather beside it, and take its place all at once.
 */
export class FilesBeside {
	readonly #folder: string;
	readonly #gathering: string;
	readonly #aside: string;

	constructor(folder: string) {
		this.#folder = folder;
		this.#gathering = `${folder}.restoring`;
		this.#aside = `${folder}.replaced`;
	}

	/** Clears away what a restore that was killed has left. */
	async begin(): Promise<void> {
		await rm(this.#gathering, { recursive: true, force: true });
		if (existsSync(this.#aside)) {
			// Killed between the two renames: the files that were there are there again.
			if (existsSync(this.#folder)) await rm(this.#aside, { recursive: true });
			else await rename(this.#aside, this.#folder);
		}
		await mkdir(this.#gathering, { recursive: true, mode: 0o700 });
	}

	/** Puts a file down, on the disk for good. */
	async add(name: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
		const path = join(this.#gathering, name);
		await mkdir(dirname(path), { recursive: true, mode: 0o700 });
		await pipeline(content, createWriteStream(path, { mode: 0o600, flush: true }));
	}

	/** Takes the place of the folder. */
	async place(): Promise<void> {
		if (existsSync(this.#folder)) await rename(this.#folder, this.#aside);
		await rename(this.#gathering, this.#folder);
		await syncFolder(dirname(this.#folder));
	}

	/** Undoes everything, also {@link place}. */
	async undo(): Promise<void> {
		await rm(this.#gathering, { recursive: true, force: true });
		if (!existsSync(this.#aside)) return;
		await rm(this.#folder, { recursive: true, force: true });
		await rename(this.#aside, this.#folder);
	}

	/** Takes away what was replaced. */
	async finish(): Promise<void> {
		await rm(this.#aside, { recursive: true, force: true });
	}
}

/** Makes names in a folder last over a loss of power. */
export async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
