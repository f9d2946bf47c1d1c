import { type Cursor, leave } from "./cursor.ts";
import { nextLine } from "./lines.ts";

const HEADER = /[|>]-? *\n/y;

/**
 * Reads a block scalar, `|`, `|-`, `>` or `>-`; folded ones only as one paragraph.
 * @param parent column of the collection it belongs to: the text stands further right.
 */
export function blockScalar(cursor: Cursor, parent: number): string {
	const { text } = cursor;
	HEADER.lastIndex = cursor.at;
	const [header] = HEADER.exec(text) ?? leave(cursor);
	const start = cursor.at + header.length;
	const indent = indentAt(text, start);
	if (indent <= parent || text[start + indent] === "\n") leave(cursor);
	cursor.at = start;
	const lines = readLines(cursor, indent, parent);
	nextLine(cursor);
	while (lines.at(-1) === "") lines.pop();
	const folded = header.startsWith(">");
	if (folded && lines.some((line) => line === "" || line.startsWith(" "))) leave(cursor);
	return lines.join(folded ? " " : "\n") + (header[1] === "-" ? "" : "\n");
}

/** The lines of the text without their indentation, up to the first that stands no further right than the parent. */
function readLines(cursor: Cursor, indent: number, parent: number): string[] {
	const { text } = cursor;
	const lines: string[] = [];
	while (cursor.at < text.length) {
		const end = text.indexOf("\n", cursor.at);
		const blanks = indentAt(text, cursor.at);
		const empty = cursor.at + blanks === end;
		if (!empty && blanks <= parent) break;
		// Text further left than the first line, blanks that count as text, and a last line that is not ended.
		if (end < 0 || (empty ? blanks > indent : blanks < indent)) leave(cursor);
		lines.push(empty ? "" : text.slice(cursor.at + indent, end));
		cursor.at = end + 1;
	}
	return lines;
}

function indentAt(text: string, start: number): number {
	let at = start;
	while (text.charCodeAt(at) === 0x20) at++;
	return at - start;
}
