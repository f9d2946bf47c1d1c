import { inflateRawSync } from "node:zlib";

/** Why an archive is not opened. */
export type ZipRefusal = "not-whole" | "too-large" | "too-many" | "not-supported";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record, and the longest remark behind it. */
const LAST = 22 + 0xffff;
const MOST_ENTRIES = 1000;
const [STORED, DEFLATED] = [0, 8];
/** Flags (4.4.4): encrypted; names in UTF-8. */
const [ENCRYPTED, UTF8] = [0x0001, 0x0800];

/** A file of an archive: its head in the directory, its bytes as they are packed, and how many they are unpacked. */
interface Packed {
	readonly head: Uint8Array;
	readonly name: Uint8Array;
	readonly data: Uint8Array;
	readonly size: number;
}

/**
 * The archive (APPNOTE 6.3.10) written anew: the files of its directory, one behind the other, with heads that say what was
 * measured by unpacking each once, and nothing else. Readers that go by the head before each file instead of the directory
 * find neither files that the directory does not have nor other sizes: a bomb cannot hide between the two.
 * @param limit bytes of all files together, unpacked.
 */
export function repackedZip(archive: Uint8Array, limit: number): Uint8Array<ArrayBuffer> | ZipRefusal {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const end = endRecord(view);
	if (end === undefined) return "not-whole";
	const count = view.getUint16(end + 10, true);
	if (count > MOST_ENTRIES) return "too-many";
	let place = view.getUint32(end + 16, true);
	let room = limit;
	let left = archive.length;
	const files: Packed[] = [];
	for (let entry = 0; entry < count; entry++) {
		if (place + 46 > archive.length || view.getUint32(place, true) !== CENTRAL) return "not-whole";
		const found = packedFile(archive, view, place, room);
		if (typeof found === "string") return found;
		room -= found.size;
		// Files that lie over one another would come to more than the archive has.
		left -= found.data.length;
		if (left < 0) return "not-whole";
		files.push(found);
		const lengths = [28, 30, 32].map((offset) => view.getUint16(place + offset, true));
		place += 46 + lengths.reduce((sum, length) => sum + length, 0);
	}
	return written(files);
}

function endRecord(view: DataView): number | undefined {
	for (let place = view.byteLength - 22; place >= Math.max(0, view.byteLength - LAST); place--) {
		if (view.getUint32(place, true) === END) return place;
	}
	return undefined;
}

function packedFile(archive: Uint8Array, view: DataView, central: number, room: number): Packed | ZipRefusal {
	const [flags, method] = [view.getUint16(central + 8, true), view.getUint16(central + 10, true)];
	const [packed, claimed] = [view.getUint32(central + 20, true), view.getUint32(central + 24, true)];
	const local = view.getUint32(central + 42, true);
	if (claimed > room) return "too-large";
	if ((flags & ENCRYPTED) !== 0) return "not-supported";
	if (local + 30 > archive.length || view.getUint32(local, true) !== LOCAL) return "not-whole";
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	const name = archive.subarray(central + 46, central + 46 + view.getUint16(central + 28, true));
	if (start + packed > archive.length) return "not-whole";
	const data = archive.subarray(start, start + packed);
	const head = archive.subarray(central, central + 46);
	if (method === STORED) return packed > room ? "too-large" : { head, name, data, size: packed };
	if (method !== DEFLATED) return "not-supported";
	if (packed === 0) return { head, name, data, size: 0 };
	try {
		const { length: size } = inflateRawSync(data, { maxOutputLength: Math.max(1, claimed) });
		return { head, name, data, size };
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? cause.code : "";
		return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "not-whole";
	}
}

function written(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
	const bytes = files.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
	const whole = new Uint8Array(bytes);
	const view = new DataView(whole.buffer);
	const offsets: number[] = [];
	let place = 0;
	for (const file of files) {
		offsets.push(place);
		view.setUint32(place, LOCAL, true);
		writeHead(view, place + 4, file);
		whole.set(file.name, place + 30);
		whole.set(file.data, place + 30 + file.name.length);
		place += 30 + file.name.length + file.data.length;
	}
	const directory = place;
	for (const [index, file] of files.entries()) {
		view.setUint32(place, CENTRAL, true);
		view.setUint16(place + 4, 20, true);
		writeHead(view, place + 6, file);
		view.setUint32(place + 42, offsets[index] ?? 0, true);
		whole.set(file.name, place + 46);
		place += 46 + file.name.length;
	}
	view.setUint32(place, END, true);
	view.setUint16(place + 8, files.length, true);
	view.setUint16(place + 10, files.length, true);
	view.setUint32(place + 12, place - directory, true);
	view.setUint32(place + 16, directory, true);
	return whole;
}

/** What stands in both heads of a file, from the version on; without extra fields, which would say other sizes (ZIP64). */
function writeHead(view: DataView, place: number, { head, name, data, size }: Packed): void {
	const from = new DataView(head.buffer, head.byteOffset, head.byteLength);
	view.setUint16(place, 20, true);
	view.setUint16(place + 2, from.getUint16(8, true) & UTF8, true);
	// Method, time, day and checksum as they were.
	for (const offset of [4, 6, 8, 10, 12]) {
		view.setUint16(place + offset, from.getUint16(offset + 6, true), true);
	}
	view.setUint32(place + 14, data.length, true);
	view.setUint32(place + 18, size, true);
	view.setUint16(place + 22, name.length, true);
}
