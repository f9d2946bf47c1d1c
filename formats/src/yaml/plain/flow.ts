import type { YamlValue } from "../value.ts";
import { addMember, type Cursor, enter, leave } from "./cursor.ts";
import { plainScalar, quotedScalar } from "./scalar.ts";

/** A plain scalar inside brackets, without anything that could mean something else there. */
const PLAIN = /[\p{L}\p{N}_/.+(-](?:[^,[\]{}:#"'&*!|>%@`?\n\\]*[^,[\]{}:#"'&*!|>%@`?\n\\ ])?/uy;
const BLANKS = / */y;
const BLANKS_AND_LINES = /[ \n]*/y;

/**
 * Reads a list or map in brackets, from its first sign to its last.
 * @param lines whether it may run over several lines, as JSON does at the root.
 */
export function flowCollection(cursor: Cursor, lines: boolean): YamlValue {
	const list = cursor.text[cursor.at] === "[";
	enter(cursor);
	cursor.at++;
	const value = list ? flowList(cursor, lines) : flowMap(cursor, lines);
	cursor.depth--;
	return value;
}

function flowList(cursor: Cursor, lines: boolean): YamlValue[] {
	const items: YamlValue[] = [];
	const offsets: number[] = [];
	if (!closes(cursor, lines, "]")) {
		do {
			skip(cursor, lines);
			offsets.push(cursor.at);
			items.push(flowValue(cursor, lines));
		} while (continues(cursor, lines, "]"));
	}
	cursor.places.set(items, offsets);
	return items;
}

function flowMap(cursor: Cursor, lines: boolean): YamlValue {
	const record: { [key: string]: YamlValue } = {};
	const offsets: number[] = [];
	if (!closes(cursor, lines, "}")) {
		do {
			skip(cursor, lines);
			const keyAt = cursor.at;
			const key = flowScalar(cursor);
			// A long key needs other signs (YAML 1.2, 7.4.2).
			if (typeof key !== "string" || cursor.at - keyAt > 1000) leave(cursor, keyAt);
			if (cursor.text[cursor.at++] !== ":" || !/[ \n]/.test(cursor.text[cursor.at] ?? "")) {
				// After a quoted key JSON needs no blank.
				if (cursor.text[cursor.at - 1] !== ":" || cursor.text[keyAt] !== '"') leave(cursor, keyAt);
			}
			skip(cursor, lines);
			const valueAt = cursor.at;
			addMember(cursor, record, { key, keyAt, value: flowValue(cursor, lines), valueAt }, offsets);
		} while (continues(cursor, lines, "}"));
	}
	cursor.places.set(record, offsets);
	return record;
}

function flowValue(cursor: Cursor, lines: boolean): YamlValue {
	const first = cursor.text[cursor.at];
	return first === "[" || first === "{" ? flowCollection(cursor, lines) : flowScalar(cursor);
}

function flowScalar(cursor: Cursor): string | number | boolean | null {
	const quoted = quotedScalar(cursor);
	if (quoted !== undefined) return quoted;
	PLAIN.lastIndex = cursor.at;
	const [raw] = PLAIN.exec(cursor.text) ?? leave(cursor);
	// `-` before a blank would begin a list; `---` and `...` at the beginning of a line end the document.
	if (/^(?:-(?: |$)|---|\.\.\.)/.test(raw)) leave(cursor);
	cursor.at += raw.length;
	return plainScalar(cursor, raw);
}

function skip(cursor: Cursor, lines: boolean): void {
	const pattern = lines ? BLANKS_AND_LINES : BLANKS;
	pattern.lastIndex = cursor.at;
	cursor.at += pattern.exec(cursor.text)?.[0].length ?? 0;
}

/** Whether the collection ends here; moves behind its last sign if so. */
function closes(cursor: Cursor, lines: boolean, end: string): boolean {
	skip(cursor, lines);
	if (cursor.text[cursor.at] !== end) return false;
	cursor.at++;
	return true;
}

function continues(cursor: Cursor, lines: boolean, end: string): boolean {
	if (closes(cursor, lines, end)) return false;
	if (cursor.text[cursor.at] !== ",") leave(cursor);
	cursor.at++;
	return true;
}
