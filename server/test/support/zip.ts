/** The files of a ZIP archive that compresses nothing, by their paths. */
export function readStoredZip(bytes: Buffer): Map<string, Buffer> {
	const files = new Map<string, Buffer>();
	for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50; ) {
		const size = bytes.readUInt32LE(at + 18);
		const name = bytes.readUInt16LE(at + 26);
		const start = at + 30 + name + bytes.readUInt16LE(at + 28);
		files.set(bytes.toString("utf8", at + 30, at + 30 + name), bytes.subarray(start, start + size));
		at = start + size;
	}
	return files;
}
