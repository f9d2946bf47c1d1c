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

/**
 * Unpacks every file of a ZIP archive (APPNOTE 6.3.10) once, at most as far as the archive itself claims its size to be:
 * what a reader unpacks afterwards cannot be more. Nothing is kept.
 * @param limit bytes of all files together, unpacked.
 */
export function zipRefusal(archive: Uint8Array, limit: number): ZipRefusal | undefined {
	const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const end = endRecord(view);
	if (end === undefined) return "not-whole";
	const count = view.getUint16(end + 10, true);
	if (count > MOST_ENTRIES) return "too-many";
	let place = view.getUint32(end + 16, true);
	let room = limit;
	for (let entry = 0; entry < count; entry++) {
		if (place + 46 > archive.length || view.getUint32(place, true) !== CENTRAL) return "not-whole";
		const found = unpackedSize(archive, view, place, room);
		if (typeof found === "string") return found;
		room -= found;
		const lengths = [28, 30, 32].map((offset) => view.getUint16(place + offset, true));
		place += 46 + lengths.reduce((sum, length) => sum + length, 0);
	}
	return undefined;
}

function endRecord(view: DataView): number | undefined {
	for (let place = view.byteLength - 22; place >= Math.max(0, view.byteLength - LAST); place--) {
		if (view.getUint32(place, true) === END) return place;
	}
	return undefined;
}

function unpackedSize(archive: Uint8Array, view: DataView, central: number, room: number): number | ZipRefusal {
	const method = view.getUint16(central + 10, true);
	const [packed, claimed] = [view.getUint32(central + 20, true), view.getUint32(central + 24, true)];
	const local = view.getUint32(central + 42, true);
	if (claimed > room) return "too-large";
	if (local + 30 > archive.length || view.getUint32(local, true) !== LOCAL) return "not-whole";
	const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
	if (start + packed > archive.length) return "not-whole";
	if (method === STORED) return packed > room ? "too-large" : packed;
	if (method !== DEFLATED) return "not-supported";
	if (packed === 0) return 0;
	try {
		return inflateRawSync(archive.subarray(start, start + packed), { maxOutputLength: Math.max(1, claimed) }).length;
	} catch (cause) {
		const code = cause instanceof Error && "code" in cause ? cause.code : "";
		return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "not-whole";
	}
}
