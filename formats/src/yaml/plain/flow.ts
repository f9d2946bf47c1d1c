import type { YamlValue } from "../value.ts";
import { addMember, type Cursor, enter, leave } from "./cursor.ts";
import { column } from "./lines.ts";
import { plainScalar, quotedScalar } from "./scalar.ts";

/** A plain scalar inside brackets, without anything that could mean something else there. */
const PLAIN = /[\p{L}\p{N}_/.+(-](?:[^,[\]{}:#\n]*[^,[\]{}:#\n ])?/uy;
const BLANKS = /[ \n]*/y;

/**
 * Reads a list or map in brackets, from its first sign to its last.
 * @param indent column of the collection it belongs to, -1 at the root: what it has on further lines stands further right.
 */
export function flowCollection(cursor: Cursor, indent: number): YamlValue {
	const list = cursor.text[cursor.at] === "[";
	enter(cursor);
	cursor.at++;
	const value = list ? flowList(cursor, indent) : flowMap(cursor, indent);
	cursor.depth--;
	return value;
}

function flowList(cursor: Cursor, indent: number): YamlValue[] {
	const items: YamlValue[] = [];
	const offsets: number[] = [];
	if (!closes(cursor, indent, "]")) {
		do {
			skip(cursor, indent);
			offsets.push(cursor.at);
			items.push(flowValue(cursor, indent));
		} while (continues(cursor, indent, "]"));
	}
	cursor.places.set(items, offsets);
	return items;
}

function flowMap(cursor: Cursor, indent: number): YamlValue {
	const record: { [key: string]: YamlValue } = {};
	const offsets: number[] = [];
	if (!closes(cursor, indent, "}")) {
		do {
			skip(cursor, indent);
			const keyAt = cursor.at;
			const key = flowScalar(cursor);
			// A long key needs other signs (YAML 1.2, 7.4.2).
			if (typeof key !== "string" || cursor.at - keyAt > 1000) leave(cursor, keyAt);
			if (cursor.text[cursor.at++] !== ":" || !/[ \n]/.test(cursor.text[cursor.at] ?? "")) {
				// After a quoted key JSON needs no blank.
				if (cursor.text[cursor.at - 1] !== ":" || cursor.text[keyAt] !== '"') leave(cursor, keyAt);
			}
			skip(cursor, indent);
			const valueAt = cursor.at;
			addMember(cursor, record, { key, keyAt, value: flowValue(cursor, indent), valueAt }, offsets);
		} while (continues(cursor, indent, "}"));
	}
	cursor.places.set(record, offsets);
	return record;
}

function flowValue(cursor: Cursor, indent: number): YamlValue {
	const first = cursor.text[cursor.at];
	return first === "[" || first === "{" ? flowCollection(cursor, indent) : flowScalar(cursor);
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

function skip(cursor: Cursor, indent: number): void {
	BLANKS.lastIndex = cursor.at;
	const blanks = BLANKS.exec(cursor.text)?.[0] ?? "";
	cursor.at += blanks.length;
	if (blanks.includes("\n") && column(cursor) <= indent) leave(cursor);
}

/** Whether the collection ends here; moves behind its last sign if so. */
function closes(cursor: Cursor, indent: number, end: string): boolean {
	skip(cursor, indent);
	if (cursor.text[cursor.at] !== end) return false;
	cursor.at++;
	return true;
}

function continues(cursor: Cursor, indent: number, end: string): boolean {
	if (closes(cursor, indent, end)) return false;
	if (cursor.text[cursor.at] !== ",") leave(cursor);
	cursor.at++;
	return true;
}
