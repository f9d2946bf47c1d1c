import { createCipheriv, createDecipheriv } from "node:crypto";

/**
 * How the bytes of a file are encrypted: AES-256-GCM over chunks, each bound to its place and the last one to being the
 * last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, CRYPTO 2015), so that a chunk changed, moved,
 * repeated or cut off is found when it is read. Every file has a key of its own, so that a counter makes a nonce.
 */

/** Bytes of a chunk before it is sealed; only the last is shorter. */
export const CHUNK = 64 * 1024;
const TAG = 16;
const SEALED_CHUNK = CHUNK + TAG;
/** What a sealed file begins with: `GHFILE`, version 1, and the chunk size as a power of two. */
const HEADER = Buffer.from([0x47, 0x48, 0x46, 0x49, 0x4c, 0x45, 1, 16]);
const CIPHER = "aes-256-gcm";

/** Bytes of a file's key. */
export const KEY_BYTES = 32;

/** The sealed bytes are not what was stored, or the key is not theirs. */
export class BrokenSeal extends Error {
	constructor(what: string, cause?: unknown) {
		super(what, cause === undefined ? undefined : { cause });
		this.name = "BrokenSeal";
	}
}

const chunksOf = (bytes: number) => Math.max(1, Math.ceil(bytes / CHUNK));

/** Bytes on disk of a file of so many bytes. */
export function sealedSize(bytes: number): number {
	return HEADER.length + bytes + chunksOf(bytes) * TAG;
}

/** Counter and final flag; the rest is zero, since no key seals two files. */
function nonceOf(index: number, isLast: boolean): Buffer {
	const nonce = Buffer.alloc(12);
	nonce.writeUInt32BE(index, 7);
	nonce[11] = isLast ? 1 : 0;
	return nonce;
}

function sealChunk(key: Buffer, index: number, isLast: boolean, plain: Uint8Array): Buffer {
	const cipher = createCipheriv(CIPHER, key, nonceOf(index, isLast), { authTagLength: TAG });
	cipher.setAAD(HEADER);
	return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws BrokenSeal */
function openChunk(key: Buffer, index: number, isLast: boolean, sealed: Buffer): Buffer {
	const decipher = createDecipheriv(CIPHER, key, nonceOf(index, isLast), { authTagLength: TAG });
	decipher.setAAD(HEADER);
	decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
	try {
		return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG)), decipher.final()]);
	} catch (cause) {
		throw new BrokenSeal(`chunk ${index} is not what was stored`, cause);
	}
}

/** Seals a file piece by piece; holds one chunk at most. */
export class Sealer {
	readonly #key: Buffer;
	readonly #held = Buffer.allocUnsafe(CHUNK);
	#length = 0;
	#index = 0;

	constructor(key: Buffer) {
		this.#key = key;
	}

	/** Takes the next bytes. @returns what of the sealed file is ready. */
	*add(piece: Uint8Array): Generator<Buffer> {
		for (let from = 0; from < piece.length; ) {
			// A full chunk is sealed only when more comes: until then it may be the last.
			if (this.#length === CHUNK) yield* this.#flush(false);
			const taken = piece.subarray(from, from + CHUNK - this.#length);
			this.#held.set(taken, this.#length);
			this.#length += taken.length;
			from += taken.length;
		}
	}

	/** @returns the end of the sealed file. */
	end(): Generator<Buffer> {
		return this.#flush(true);
	}

	*#flush(isLast: boolean): Generator<Buffer> {
		if (this.#index === 0) yield HEADER;
		yield sealChunk(this.#key, this.#index, isLast, this.#held.subarray(0, this.#length));
		this.#index += 1;
		this.#length = 0;
	}
}

/** Bytes of a file from `from` up to `to`, the latter not included. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** Which bytes of the sealed file hold the span of a file of so many bytes. */
export function sealedSpan({ from, to }: Span, bytes: number): Span {
	const first = Math.floor(from / CHUNK);
	const end = chunksOf(to);
	return {
		from: first === 0 ? 0 : HEADER.length + first * SEALED_CHUNK,
		to: Math.min(sealedSize(bytes), HEADER.length + end * SEALED_CHUNK),
	};
}

/**
 * Opens a span of a sealed file.
 * @param sealed the bytes that {@link sealedSpan} names.
 * @param bytes how long the whole file is.
 * @throws BrokenSeal as soon as a chunk is not what was stored; what was given out before is good.
 */
export async function* unseal(
	key: Buffer,
	sealed: AsyncIterable<Uint8Array>,
	{ from, to }: Span,
	bytes: number,
): AsyncGenerator<Buffer> {
	const reader = new ExactReader(sealed);
	const first = Math.floor(from / CHUNK);
	const last = chunksOf(bytes) - 1;
	if (first === 0) requireHeader(await reader.take(HEADER.length));
	for (let index = first; index < chunksOf(to); index += 1) {
		const start = index * CHUNK;
		const isLast = index === last;
		const length = isLast ? bytes - start + TAG : SEALED_CHUNK;
		const plain = openChunk(key, index, isLast, await reader.take(length));
		yield plain.subarray(Math.max(0, from - start), Math.min(plain.length, to - start));
	}
	if (!(await reader.isAtEnd())) throw new BrokenSeal("there are more bytes than were stored");
}

function requireHeader(found: Buffer): void {
	if (!found.equals(HEADER)) throw new BrokenSeal("it does not begin as a stored file does");
}

/** Takes exact numbers of bytes off a stream of pieces. */
class ExactReader {
	readonly #source: AsyncIterator<Uint8Array>;
	#pieces: Uint8Array[] = [];
	#held = 0;

	constructor(source: AsyncIterable<Uint8Array>) {
		this.#source = source[Symbol.asyncIterator]();
	}

	/** @throws BrokenSeal when fewer are left. */
	async take(length: number): Promise<Buffer> {
		while (this.#held < length) {
			const { done, value } = await this.#source.next();
			if (done === true) throw new BrokenSeal("bytes at its end are missing");
			this.#pieces.push(value);
			this.#held += value.length;
		}
		const all = Buffer.concat(this.#pieces);
		this.#pieces = [all.subarray(length)];
		this.#held -= length;
		return all.subarray(0, length);
	}

	async isAtEnd(): Promise<boolean> {
		while (this.#held === 0) {
			const { done, value } = await this.#source.next();
			if (done === true) return true;
			this.#held += value.length;
		}
		return false;
	}
}
