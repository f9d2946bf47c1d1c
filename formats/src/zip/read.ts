import { GatehouseError } from "@gatehouse/framework";
import { crc32 } from "./write.ts";

const LOCAL = 0x04034b50;
const HEAD = 30;
const CENTRAL = 0x02014b50;
const UTF8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The files of an archive that compresses nothing, as `writeZip` writes it, by their paths in its order.
 * @throws GatehouseError GH-FILE-012 for anything else: compressed, cut off, damaged, or one path twice.
 */
export function readZip(bytes: Uint8Array): Map<string, Uint8Array> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const files = new Map<string, Uint8Array>();
	let at = 0;
	while (at + HEAD <= bytes.length && view.getUint32(at, true) === LOCAL) {
		const [flags, method] = [view.getUint16(at + 6, true), view.getUint16(at + 8, true)];
		const [crc, size] = [view.getUint32(at + 14, true), view.getUint32(at + 22, true)];
		const [name, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
		// Bit 3: the sizes stand behind the content, where nothing here looks for them.
		if (method !== 0 || (flags & 0x0008) !== 0) throw noArchive("its files are compressed");
		const start = at + HEAD + name + extra;
		const end = start + size;
		if (end > bytes.length) throw noArchive("it is cut off");
		const path = textOf(bytes.subarray(at + HEAD, at + HEAD + name));
		const content = bytes.subarray(start, end);
		if (crc32(content) !== crc) throw noArchive(`\`${path}\` is damaged`);
		if (files.has(path)) throw noArchive(`\`${path}\` is there twice`);
		files.set(path, content);
		at = end;
	}
	if (files.size === 0) throw noArchive("it is no ZIP archive");
	if (at + 4 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw noArchive("it is cut off");
	return files;
}

function textOf(bytes: Uint8Array): string {
	try {
		return UTF8.decode(bytes);
	} catch (cause) {
		throw noArchive("a path in it is no UTF-8", cause);
	}
}

const noArchive = (why: string, cause?: unknown) =>
	new GatehouseError("GH-FILE-012", `the archive cannot be read: ${why}`, { cause });
