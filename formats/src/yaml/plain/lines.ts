import { type Cursor, leave } from "./cursor.ts";

const REST_OF_LINE = / *(?:#[^\n]*)?(?:\n|$)/y;

/** Moves to the first sign of the next line that says something, skipping blank lines and comments. */
export function nextLine(cursor: Cursor): void {
	const { text } = cursor;
	let at = cursor.at;
	while (at < text.length) {
		const start = at;
		while (text.charCodeAt(at) === 0x20) at++;
		const sign = text.charCodeAt(at);
		if (sign === 0x23) {
			const end = text.indexOf("\n", at);
			at = end < 0 ? text.length : end + 1;
		} else if (sign === 0x0a) {
			at++;
		} else {
			if (at === start && isMarker(text, at)) leave(cursor, at);
			break;
		}
	}
	cursor.at = at;
}

/** `---` and `...` begin and end documents. */
function isMarker(text: string, at: number): boolean {
	return text.startsWith("---", at) || text.startsWith("...", at);
}

/** Whether nothing but blanks and a comment follows on this line. The cursor stays. */
export function atLineEnd(cursor: Cursor): boolean {
	REST_OF_LINE.lastIndex = cursor.at;
	return REST_OF_LINE.test(cursor.text);
}

/** Moves behind the line, on which nothing may follow but blanks and a comment. */
export function finishLine(cursor: Cursor): void {
	REST_OF_LINE.lastIndex = cursor.at;
	const [rest] = REST_OF_LINE.exec(cursor.text) ?? leave(cursor);
	// A comment needs a blank before it.
	if (rest.startsWith("#")) leave(cursor);
	cursor.at += rest.length;
	nextLine(cursor);
}

/** How far the cursor stands from the beginning of its line; -1 at the end of the text. */
export function column(cursor: Cursor): number {
	if (cursor.at >= cursor.text.length) return -1;
	return cursor.at - (cursor.text.lastIndexOf("\n", cursor.at - 1) + 1);
}
