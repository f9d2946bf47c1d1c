import type { YamlValue } from "../value.ts";

/** A place in the text that moves forward, and the places of what was read. */
export interface Cursor {
	readonly text: string;
	readonly depthLimit: number;
	at: number;
	depth: number;
	readonly places: Places;
}

/** Offsets of the members of each collection: of a list one an item, of a map two a member (key, value). */
export type Places = Map<object, number[]>;

/** Thrown where the text leaves what the plain reader knows; the full reader then says what it is. */
export class NotPlain extends Error {
	readonly offset: number;
	constructor(offset: number) {
		super("not plain");
		this.offset = offset;
	}
}

export function leave(cursor: Cursor, offset = cursor.at): never {
	throw new NotPlain(offset);
}

/** Enters a collection; refuses to go deeper than the limit. */
export function enter(cursor: Cursor): void {
	if (++cursor.depth > cursor.depthLimit) leave(cursor);
}

/** Adds a member; a key twice, `__proto__`, and keys that JavaScript would reorder are left to the full reader. */
export function addMember(
	cursor: Cursor,
	record: { [key: string]: YamlValue },
	member: { key: string; keyAt: number; value: YamlValue; valueAt: number },
	offsets: number[],
): void {
	const { key, keyAt, value, valueAt } = member;
	if (key === "__proto__" || Object.hasOwn(record, key) || /^\d+$/.test(key)) leave(cursor, keyAt);
	record[key] = value;
	offsets.push(keyAt, valueAt);
}
