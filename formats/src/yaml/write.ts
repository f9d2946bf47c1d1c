import { literalLines, textScalar } from "./scalar.ts";
import type { YamlValue } from "./value.ts";

/** Lists of scalars up to this many columns stand on one line, in brackets. */
const SHORT_LIST = 72;
/** YAML 1.2 (7.4.2) wants the `:` within 1024 characters after a simple key begins. */
const LONG_KEY = 1000;

/**
 * Writes a value as YAML 1.2 in block style, two spaces a level, keys in the order given.
 * The same value always gives the same text, which {@link readYaml} reads back as the same value.
 */
export function writeYaml(value: YamlValue): string {
	const out: string[] = [];
	if (typeof value === "string" || isInline(value)) out.push(inline(value));
	else writeBlock(value, "", out);
	return `${out.join("\n")}\n`;
}

type Collection = YamlValue[] | { [key: string]: YamlValue };

function isInline(value: YamlValue): value is Exclude<YamlValue, object> | YamlValue[] {
	if (typeof value === "string") return literalLines(value) === undefined;
	if (value === null || typeof value !== "object") return true;
	if (!Array.isArray(value)) return Object.keys(value).length === 0;
	if (value.length === 0) return true;
	const short = value.every((item) => (typeof item === "object" ? item === null : !String(item).includes("\n")));
	return short && inline(value).length <= SHORT_LIST;
}

function inline(value: YamlValue): string {
	if (typeof value === "string") return textScalar(value);
	if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
	if (Object.is(value, -0)) return "-0";
	return value !== null && typeof value === "object" ? "{}" : String(value);
}

/** Appends the lines of a collection; `indent` stands before each. */
function writeBlock(value: Collection | string, indent: string, out: string[]): void {
	if (typeof value === "string") {
		for (const line of literalLines(value) ?? []) out.push(line === "" ? "" : `${indent}${line}`);
	} else if (Array.isArray(value)) {
		for (const item of value) writeItem(item, indent, out);
	} else {
		for (const [key, member] of Object.entries(value)) writeMember(key, member, indent, out);
	}
}

function writeItem(item: YamlValue, indent: string, out: string[]): void {
	if (isInline(item)) {
		out.push(`${indent}- ${inline(item)}`);
	} else if (typeof item === "string") {
		out.push(`${indent}- |-`);
		writeBlock(item, `${indent}  `, out);
	} else {
		// The first line of the item stands on the line of the dash.
		const first = out.length;
		writeBlock(item as Collection, `${indent}  `, out);
		out[first] = `${indent}- ${(out[first] ?? "").slice(indent.length + 2)}`;
	}
}

function writeMember(key: string, member: YamlValue, indent: string, out: string[]): void {
	const name = textScalar(key);
	const lead = name.length > LONG_KEY ? `${indent}? ${name}\n${indent}:` : `${indent}${name}:`;
	if (isInline(member)) {
		out.push(`${lead} ${inline(member)}`);
	} else {
		out.push(typeof member === "string" ? `${lead} |-` : lead);
		writeBlock(member as Collection | string, `${indent}  `, out);
	}
}
