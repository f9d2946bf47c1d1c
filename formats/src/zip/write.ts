/** Media type of a ZIP archive. */
export const ZIP_TYPE = "application/zip";

/** A file to be put into an archive. */
export interface Entry {
	readonly path: string;
	readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** File names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the first day of the format: the same files always give the same archive. */
const DATE = 0x0021;

/** Writes a ZIP archive without compression (APPNOTE 6.3.10); equal entries give equal bytes. */
export function writeZip(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
	const encoder = new TextEncoder();
	const files = entries.map(({ path, bytes }) => ({ name: encoder.encode(path), bytes, crc: crc32(bytes) }));
	const parts: Uint8Array[] = [];
	const directory: Uint8Array[] = [];
	let offset = 0;
	for (const { name, bytes, crc } of files) {
		const shared = [
			...short(VERSION, FLAGS, 0, 0, DATE),
			...long(crc, bytes.length, bytes.length),
			...short(name.length, 0),
		];
		const local = Uint8Array.from([...long(LOCAL), ...shared]);
		parts.push(local, name, bytes);
		directory.push(
			Uint8Array.from([...long(CENTRAL), ...short(VERSION), ...shared, ...short(0, 0, 0), ...long(0, offset)]),
			name,
		);
		offset += local.length + name.length + bytes.length;
	}
	const size = directory.reduce((sum, part) => sum + part.length, 0);
	const end = Uint8Array.from([
		...long(END),
		...short(0, 0, files.length, files.length),
		...long(size, offset),
		...short(0),
	]);
	return joined([...parts, ...directory, end]);
}

const short = (...numbers: number[]): number[] => numbers.flatMap((number) => [number & 0xff, (number >>> 8) & 0xff]);
const long = (...numbers: number[]): number[] => numbers.flatMap((number) => short(number & 0xffff, number >>> 16));

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/** CRC-32 of ISO 3309, as ZIP wants it. */
export function crc32(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
	return (value ^ 0xffffffff) >>> 0;
}
