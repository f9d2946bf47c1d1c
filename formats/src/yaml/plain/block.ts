import type { YamlValue } from "../value.ts";
import { addMember, type Cursor, enter, leave } from "./cursor.ts";
import { flowCollection } from "./flow.ts";
import { atLineEnd, column, finishLine } from "./lines.ts";
import { blockScalar } from "./literal.ts";
import { plainScalar, quotedScalar } from "./scalar.ts";

const PLAIN_KEY = /[A-Za-z_][\w./-]*/y;
const PLAIN_START = /[\p{L}\p{N}_(/.+~<=^$;]|-(?=[\p{L}\p{N}.])/uy;
const COMMENT = " #";
/** Would make a map of the line. */
const COLON = /:(?: |$)/;

/** Reads the map or list that begins at the cursor, whose column it has. */
export function blockCollection(cursor: Cursor): YamlValue {
	enter(cursor);
	const indent = column(cursor);
	const value = isDash(cursor) ? blockList(cursor, indent) : blockMap(cursor, indent);
	cursor.depth--;
	return value;
}

function isDash({ text, at }: Cursor): boolean {
	return text[at] === "-" && (text[at + 1] === " " || text[at + 1] === "\n");
}

function blockList(cursor: Cursor, indent: number): YamlValue[] {
	const items: YamlValue[] = [];
	const offsets: number[] = [];
	while (column(cursor) === indent && isDash(cursor)) {
		cursor.at++;
		skipBlanks(cursor);
		const empty = atLineEnd(cursor);
		if (empty) finishItem(cursor);
		// A dash with nothing behind it is nothing that anybody means.
		if (empty && column(cursor) <= indent) leave(cursor);
		offsets.push(cursor.at);
		items.push(itemValue(cursor, indent, empty));
	}
	if (column(cursor) > indent) leave(cursor);
	cursor.places.set(items, offsets);
	return items;
}

/** An item on the line of its dash, or below it. */
function itemValue(cursor: Cursor, indent: number, below: boolean): YamlValue {
	const collection = below || isDash(cursor) || keyEnd(cursor) !== undefined;
	return collection ? blockCollection(cursor) : lineValue(cursor, indent);
}

function blockMap(cursor: Cursor, indent: number): YamlValue {
	const record: { [key: string]: YamlValue } = {};
	const offsets: number[] = [];
	while (column(cursor) === indent) {
		const keyAt = cursor.at;
		const found = keyEnd(cursor) ?? leave(cursor);
		cursor.at = found.end + 1;
		skipBlanks(cursor);
		const here = !atLineEnd(cursor);
		const valueAt = here ? cursor.at : keyAt;
		const value = here ? lineValue(cursor, indent) : nestedValue(cursor, indent);
		addMember(cursor, record, { key: found.key, keyAt, value, valueAt }, offsets);
	}
	if (column(cursor) > indent) leave(cursor);
	cursor.places.set(record, offsets);
	return record;
}

/** The value of a key on the lines below it; a list may stand as far left as the key. */
function nestedValue(cursor: Cursor, indent: number): YamlValue {
	finishItem(cursor);
	const next = column(cursor);
	return next > indent || (next === indent && isDash(cursor)) ? blockCollection(cursor) : null;
}

/** Leaves a line on which only a key or dash stood, with or without a comment. */
function finishItem(cursor: Cursor): void {
	// The blanks before the comment were skipped already.
	if (cursor.text[cursor.at] === "#") cursor.at--;
	finishLine(cursor);
}

/** The key that begins at the cursor and where its `:` stands; `undefined` when none does. The cursor stays. */
function keyEnd(cursor: Cursor): { key: string; end: number } | undefined {
	const start = cursor.at;
	let key = quotedScalar(cursor);
	let end = cursor.at;
	cursor.at = start;
	if (key === undefined) {
		PLAIN_KEY.lastIndex = start;
		const raw = PLAIN_KEY.exec(cursor.text)?.[0];
		if (raw === undefined || typeof plainScalar(cursor, raw) !== "string") return undefined;
		key = raw;
		end = start + raw.length;
	}
	const after = cursor.text[end + 1];
	const isKey = cursor.text[end] === ":" && (after === " " || after === "\n" || after === undefined);
	return isKey && end - start < 1000 ? { key, end } : undefined;
}

/** A value that begins on the line of its key or dash. What follows it must not belong to it. */
function lineValue(cursor: Cursor, indent: number): YamlValue {
	const first = cursor.text[cursor.at];
	if (first === "|" || first === ">") return blockScalar(cursor, indent);
	const value =
		first === "[" || first === "{" ? flowCollection(cursor, indent) : (quotedScalar(cursor) ?? plain(cursor));
	finishLine(cursor);
	if (column(cursor) > indent) leave(cursor);
	return value;
}

/** A plain scalar: to the end of the line, or to a comment. */
function plain(cursor: Cursor): YamlValue {
	const { text, at } = cursor;
	PLAIN_START.lastIndex = at;
	if (!PLAIN_START.test(text)) leave(cursor);
	const end = text.indexOf("\n", at);
	const line = text.slice(at, end < 0 ? text.length : end);
	const comment = line.indexOf(COMMENT);
	let length = comment < 0 ? line.length : comment;
	while (line[length - 1] === " ") length--;
	const raw = line.slice(0, length);
	if (COLON.test(raw)) leave(cursor);
	cursor.at = at + length;
	return plainScalar(cursor, raw);
}

function skipBlanks(cursor: Cursor): void {
	while (cursor.text.charCodeAt(cursor.at) === 0x20) cursor.at++;
}
