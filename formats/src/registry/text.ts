import type { RegistryFault } from "./proposal.ts";

/**
 * The text of a file: UTF-8, with or without a mark at its start, or UTF-16 with one, as some spreadsheets save tables.
 * @returns a fault that names the line where the bytes are no such text.
 */
export function textOf(bytes: Uint8Array): { text: string } | { fault: RegistryFault } {
	const [first, second] = bytes;
	const encoding =
		first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
	} catch {
		const read = new TextDecoder(encoding).decode(bytes);
		const row = read.slice(0, read.indexOf("\uFFFD")).split(/\r\n|\r|\n/).length;
		const message = `the file is no ${encoding.toUpperCase()} text: line ${row} has a byte that does not belong there`;
		return { fault: { place: { row }, message, help: "save it again as UTF-8 (in a spreadsheet: “CSV UTF-8”)" } };
	}
}
