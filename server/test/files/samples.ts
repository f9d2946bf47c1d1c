import { createHash } from "node:crypto";

/** A picture of one dot. */
export const PNG = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
	"base64",
);
/** A document that a careless reader would take for a page. */
export const PDF = Buffer.from("%PDF-1.7\n<html><script>alert(1)</script></html>\n\x00%%EOF\n", "latin1");

export const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Pseudo-random text of so many bytes, in pieces, without holding it. */
export function* textOf(bytes: number, piece = 64 * 1024): Generator<Buffer> {
	for (let from = 0, n = 1; from < bytes; from += piece) {
		n = (n * 1_103_515_245 + 12_345) % 2_147_483_648;
		yield Buffer.alloc(Math.min(piece, bytes - from), `line ${n}\n`);
	}
}

/** A form with these files. */
export function formOf(files: readonly { name: string; type: string; bytes: Buffer }[]) {
	const boundary = "gatehouse-test-boundary";
	const parts = files.flatMap(({ name, type, bytes }) => [
		Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n`),
		Buffer.from(`Content-Type: ${type}\r\n\r\n`),
		bytes,
		Buffer.from("\r\n"),
	]);
	return {
		headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
		payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
	};
}
