import { type Cursor, leave } from "./cursor.ts";

const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
/** Other ways of the core schema to write a number, or words that look like one. */
const ODD_NUMBER = /^(?:0[ox]|[-+]?\.(?:inf|nan)$)/i;

/** Reads a quoted scalar on one line and moves behind it; `undefined` when none begins here. */
export function quotedScalar(cursor: Cursor): string | undefined {
	const quote = cursor.text[cursor.at];
	if (quote === '"') return doubleQuoted(cursor);
	return quote === "'" ? singleQuoted(cursor) : undefined;
}

/** Scanned by hand: patterns with a choice inside a repetition run out of stack on a text of megabytes. */
function doubleQuoted(cursor: Cursor): string {
	const { text } = cursor;
	let escaped = false;
	let end = cursor.at + 1;
	for (let sign = text[end]; sign !== '"'; sign = text[end]) {
		if (sign === undefined || sign === "\n") leave(cursor);
		escaped ||= sign === "\\";
		end += sign === "\\" ? 2 : 1;
	}
	const raw = text.slice(cursor.at, end + 1);
	const value = escaped ? fromJson(cursor, raw) : raw.slice(1, -1);
	cursor.at = end + 1;
	return value;
}

function singleQuoted(cursor: Cursor): string {
	const { text } = cursor;
	let end = text.indexOf("'", cursor.at + 1);
	while (end >= 0 && text[end + 1] === "'") end = text.indexOf("'", end + 2);
	const raw = end < 0 ? leave(cursor) : text.slice(cursor.at + 1, end);
	if (raw.includes("\n")) leave(cursor);
	cursor.at = end + 1;
	return raw.replaceAll("''", "'");
}

/** The escapes that JSON knows mean the same in YAML. */
function fromJson(cursor: Cursor, raw: string): string {
	try {
		return JSON.parse(raw);
	} catch {
		return leave(cursor);
	}
}

/** What a plain scalar stands for in the core schema of YAML 1.2 (10.3.2). */
export function plainScalar(cursor: Cursor, text: string): string | number | boolean | null {
	const first = text.charCodeAt(0);
	// Only digits, signs and a dot begin a number; only these letters and `~` a word of the schema.
	if (first <= 0x39) {
		if (INTEGER.test(text)) return Number.parseInt(text, 10);
		if (FLOAT.test(text)) return Number.parseFloat(text);
		return ODD_NUMBER.test(text) ? leave(cursor) : text;
	}
	switch (text) {
		case "~":
		case "null":
		case "Null":
		case "NULL":
			return null;
		case "true":
		case "True":
		case "TRUE":
			return true;
		case "false":
		case "False":
		case "FALSE":
			return false;
		default:
			return text;
	}
}
