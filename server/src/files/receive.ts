import { createHash, randomBytes } from "node:crypto";
import { rm } from "node:fs/promises";
import { GatehouseError } from "@gatehouse/framework";
import { type Disk, type Draft, unusable } from "./disk.ts";
import { safeName } from "./file-name.ts";
import { holdsControls, mediaTypeOf, SAMPLE } from "./media-type.ts";
import { Scan, type ScannerAddress } from "./scan.ts";
import { KEY_BYTES, Sealer } from "./sealing.ts";

/** What the sender says of a file. */
export interface FileWords {
	readonly name: string;
	/** Media type; undefined: not said. */
	readonly type: string | undefined;
}

/** A file that came in whole and is taken, sealed on this machine, not yet where it is to stay. */
export interface ReceivedFile {
	readonly name: string;
	/** Of the bytes as they came in. */
	readonly sha256: string;
	readonly bytes: number;
	readonly mediaType: string;
	readonly key: Buffer;
	readonly path: string;
	/** Of the sealed bytes, for whoever carries them on. */
	readonly sealedSha256: string;
}

/**
 * Takes a file in as it comes: counts, digests, looks at and seals it piece by piece, so that memory holds a few hundred
 * kilobytes whatever its size, and the disk never holds a readable byte. When it is refused or breaks off, nothing stays.
 * @param scanner what is to look for malware in it; undefined: nobody does.
 * @throws GatehouseError GH-FILES-001 (too large), -003, -004 (kind), -005 (empty or broken off), -006 (name), -010, -014
 * (malware), -015 (nobody could look).
 */
export async function receiveFile(
	disk: Disk,
	source: AsyncIterable<Uint8Array>,
	words: FileWords,
	limit: number,
	scanner?: ScannerAddress,
): Promise<ReceivedFile> {
	const name = safeName(words.name);
	const draft = await disk.draft();
	const scan = scanner === undefined ? null : new Scan(scanner);
	try {
		const taken = await sealInto(draft, scan === null ? source : scan.through(source), limit);
		await scan?.requireClean();
		const mediaType = await mediaTypeOf(taken.sample, taken.isText, words.type);
		const { sha256, bytes, key, sealedSha256 } = taken;
		return { name, sha256, bytes, mediaType, key, path: draft.path, sealedSha256 };
	} catch (error) {
		await rm(draft.path, { force: true });
		throw error;
	} finally {
		scan?.close();
		await draft.handle.close();
	}
}

/** Takes away a file that was received and is not to be kept after all. */
export async function discard({ path }: ReceivedFile): Promise<void> {
	await rm(path, { force: true });
}

async function sealInto({ handle, path }: Draft, source: AsyncIterable<Uint8Array>, limit: number) {
	const key = randomBytes(KEY_BYTES);
	const sealer = new Sealer(key);
	const plain = createHash("sha256");
	const sealed = createHash("sha256");
	const sample: Uint8Array[] = [];
	let bytes = 0;
	let isText = true;
	const write = async (pieces: Iterable<Buffer>) => {
		for (const piece of pieces) {
			sealed.update(piece);
			await handle.writeFile(piece).catch((cause: unknown) => {
				throw unusable(path, cause);
			});
		}
	};
	for await (const piece of wholeOnly(source)) {
		if (bytes < SAMPLE) sample.push(Buffer.from(piece.subarray(0, SAMPLE - bytes)));
		bytes += piece.length;
		if (bytes > limit) throw new GatehouseError("GH-FILES-001", `the file has more than ${limit} bytes`);
		isText &&= !holdsControls(piece);
		plain.update(piece);
		await write(sealer.add(piece));
	}
	if (bytes === 0) throw new GatehouseError("GH-FILES-005", "the file is empty");
	await write(sealer.end());
	await handle.sync().catch((cause: unknown) => {
		throw unusable(path, cause);
	});
	return {
		key,
		bytes,
		isText,
		sample: Buffer.concat(sample),
		sha256: plain.digest("hex"),
		sealedSha256: sealed.digest("hex"),
	};
}

/** The pieces; a sender that goes away in the middle becomes an error that says so. */
async function* wholeOnly(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
	try {
		yield* source;
	} catch (cause) {
		if (cause instanceof GatehouseError) throw cause;
		throw new GatehouseError("GH-FILES-005", "the file broke off before its end", { cause });
	}
}
