/** Archives in the POSIX format (ustar), read and written as streams. */

const BLOCK = 512;
/** Names longer than this would need an extension of the format. */
const LONGEST_NAME = 100;

/** A file of an archive: its size is known before its content. */
export interface Member {
	readonly name: string;
	/** Bytes of the content. */
	readonly size: number;
	readonly content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** The archive is cut short, or not one. */
export class NotAnArchive extends Error {}

/** The bytes of an archive with these members. @throws RangeError when a member is not as large as it said. */
export async function* writeTar(members: AsyncIterable<Member>): AsyncGenerator<Uint8Array> {
	for await (const { name, size, content } of members) {
		yield header(name, size);
		let written = 0;
		for await (const chunk of content) {
			written += chunk.length;
			yield chunk;
		}
		if (written !== size)
			throw new RangeError(`\`${name}\` changed from ${size} to ${written} bytes while it was read`);
		if (size % BLOCK > 0) yield new Uint8Array(BLOCK - (size % BLOCK));
	}
	yield new Uint8Array(2 * BLOCK);
}

function header(name: string, size: number): Uint8Array {
	const block = Buffer.alloc(BLOCK);
	if (Buffer.byteLength(name) > LONGEST_NAME) throw new RangeError(`\`${name}\` is too long a name for an archive`);
	const octal = (value: number, at: number, digits: number) =>
		block.write(`${value.toString(8).padStart(digits, "0")}\0`, at, "latin1");
	block.write(name, 0);
	octal(0o600, 100, 7);
	octal(0, 108, 7);
	octal(0, 116, 7);
	octal(size, 124, 11);
	octal(0, 136, 11);
	block.write("0", 156, "latin1");
	block.write("ustar\u000000", 257, "latin1");
	octal(checksum(block), 148, 6);
	block.write(" ", 155, "latin1");
	return block;
}

/** Sum of the bytes of a header, with blanks where the sum itself stands. */
function checksum(block: Uint8Array): number {
	return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}

/** The members of an archive, in order. What is not read of a member is skipped. @throws NotAnArchive */
export async function* readTar(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
	const source = new ByteSource(bytes);
	for (;;) {
		const block = await source.take(BLOCK);
		if (block.every((byte) => byte === 0)) return;
		const { name, size } = readHeader(block);
		const content = source.pieces(size);
		yield { name, size, content };
		for await (const _skipped of content);
		await source.take((BLOCK - (size % BLOCK)) % BLOCK);
	}
}

function readHeader(block: Buffer): { name: string; size: number } {
	const text = (at: number, length: number) => block.toString("utf8", at, at + length).replace(/\0.*$/s, "");
	const sum = Number.parseInt(text(148, 8), 8);
	const size = Number.parseInt(text(124, 12), 8);
	if (sum !== checksum(block) || !Number.isSafeInteger(size)) throw new NotAnArchive("a header is damaged");
	return { name: text(0, LONGEST_NAME), size };
}

/** Bytes that come in chunks, taken out in other portions. */
class ByteSource {
	readonly #chunks: AsyncIterator<Uint8Array>;
	#held: Uint8Array = new Uint8Array();

	constructor(bytes: AsyncIterable<Uint8Array>) {
		this.#chunks = bytes[Symbol.asyncIterator]();
	}

	/** Exactly so many bytes. */
	async take(length: number): Promise<Buffer> {
		const parts: Uint8Array[] = [];
		for await (const piece of this.pieces(length)) parts.push(piece);
		return Buffer.concat(parts);
	}

	/** Exactly so many bytes, as they come; whoever stops in the middle may go on with the same generator. */
	pieces(length: number): AsyncIterableIterator<Uint8Array> & AsyncIterable<Uint8Array> {
		let left = length;
		const next = async (): Promise<IteratorResult<Uint8Array>> => {
			if (left === 0) return { done: true, value: undefined };
			if (this.#held.length === 0) await this.#refill();
			const piece = this.#held.subarray(0, left);
			this.#held = this.#held.subarray(piece.length);
			left -= piece.length;
			return { done: false, value: piece };
		};
		const iterator = { next, [Symbol.asyncIterator]: () => iterator };
		return iterator;
	}

	async #refill(): Promise<void> {
		while (this.#held.length === 0) {
			const { done, value } = await this.#chunks.next();
			if (done) throw new NotAnArchive("the archive is cut short");
			this.#held = value;
		}
	}
}
