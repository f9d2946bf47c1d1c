import type { LocatedIssue, Position } from "../located.ts";
import type { YamlLimits } from "./limits.ts";

const NEWLINE = 0x0a;
/** What YAML 1.2 (5.1) allows in no file: control characters but tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Decodes the bytes of a file as UTF-8, strictly; without byte order mark, every line ended by a line feed. */
export function decodeText(
	input: string | Uint8Array,
	limits: YamlLimits,
): { text: string } | { issues: LocatedIssue[] } {
	const size = typeof input === "string" ? input.length : input.byteLength;
	if (size > limits.bytes) return { issues: [tooLarge(size, limits.bytes)] };
	if (typeof input === "string") return checkCharacters(input);
	try {
		return checkCharacters(new TextDecoder("utf-8", { fatal: true }).decode(input));
	} catch {
		return { issues: [notUtf8(input)] };
	}
}

function checkCharacters(text: string): { text: string } | { issues: LocatedIssue[] } {
	const at = text.search(CONTROL);
	// YAML reads both ends of a line alike (1.2, 5.4); lines and columns stay what an editor shows.
	if (at < 0) return { text: text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n") };
	const code = text.charCodeAt(at).toString(16).padStart(4, "0");
	const message = `the control character \`U+${code.toUpperCase()}\` is not allowed in a text file`;
	return {
		issues: [
			{
				code: "GH-FILE-002",
				path: [],
				message,
				help: "remove it, or save the file again as plain text",
				...positions(text)(at),
			},
		],
	};
}

/** The fault of a file of `size` bytes where `limit` are read. */
export function tooLarge(size: number, limit: number): LocatedIssue {
	return {
		code: "GH-FILE-001",
		path: [],
		message: `the file has \`${mebibytes(size)}\`, more than the \`${mebibytes(limit)}\` that are read`,
		help: "check that this is the right file; a city of that size is kept in a server, not in one file",
		line: 1,
		column: 1,
	};
}

const mebibytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MiB`;

function notUtf8(bytes: Uint8Array): LocatedIssue {
	return {
		code: "GH-FILE-002",
		path: [],
		message: "the file is not UTF-8 text",
		help: "save it as UTF-8; spreadsheets and some editors write UTF-16 or Latin-1 unless told otherwise",
		...firstInvalidByte(bytes),
	};
}

/** Line by line, because no multi-byte character of UTF-8 contains the byte of a line feed. */
function firstInvalidByte(bytes: Uint8Array): Position {
	const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
	const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
	for (let start = 0, line = 1; start < bytes.length; line++) {
		const newline = bytes.indexOf(NEWLINE, start);
		const end = newline < 0 ? bytes.length : newline;
		const part = bytes.subarray(start, end);
		try {
			strict.decode(part);
		} catch {
			return { line, column: lenient.decode(part).indexOf("\ufffd") + 1 };
		}
		start = end + 1;
	}
	return { line: 1, column: 1 };
}

/** Finds places of UTF-16 offsets in a text; the lines are counted when the first place is asked for. */
export function positions(text: string): (offset: number) => Position {
	let starts: number[] | undefined;
	return (offset) => {
		starts ??= lineStarts(text);
		let low = 0;
		let high = starts.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return { line: low, column: offset - (starts[low - 1] ?? 0) + 1 };
	};
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
