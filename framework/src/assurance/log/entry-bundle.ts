/** The longest entry, in bytes: its length is written in two. */
export const ENTRY_BYTES = 0xffff;

/**
 * Entries as a log hands them out: each behind its length in two bytes, the higher one first (C2SP tlog-tiles).
 * @throws RangeError on an entry of more than 65 535 bytes.
 */
export function writeEntryBundle(entries: readonly Uint8Array[]): Uint8Array {
	const bundle = new Uint8Array(entries.reduce((bytes, { length }) => bytes + 2 + length, 0));
	const view = new DataView(bundle.buffer);
	let place = 0;
	for (const entry of entries) {
		if (entry.length > ENTRY_BYTES) throw new RangeError(`an entry has ${entry.length} bytes`);
		view.setUint16(place, entry.length);
		bundle.set(entry, place + 2);
		place += 2 + entry.length;
	}
	return bundle;
}

/** @returns undefined when the bytes end within an entry. */
export function readEntryBundle(bundle: Uint8Array): Uint8Array[] | undefined {
	const view = new DataView(bundle.buffer, bundle.byteOffset, bundle.byteLength);
	const entries: Uint8Array[] = [];
	let place = 0;
	while (place < bundle.length) {
		if (place + 2 > bundle.length) return undefined;
		const end = place + 2 + view.getUint16(place);
		if (end > bundle.length) return undefined;
		entries.push(bundle.slice(place + 2, end));
		place = end;
	}
	return entries;
}
