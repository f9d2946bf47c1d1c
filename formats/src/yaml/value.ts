import {
	boolCoreTag,
	EVENT_ID,
	type Event,
	floatCoreTag,
	getScalarValue,
	intCoreTag,
	NOT_RESOLVED,
	nullCoreTag,
	SCALAR_STYLE,
} from "js-yaml";
import type { Locate, LocatedIssue, Position } from "../located.ts";
import { startOf } from "./events.ts";

/** What a YAML file of ours can hold: JSON's values. */
export type YamlValue = string | number | boolean | null | YamlValue[] | { [key: string]: YamlValue };

/** What a text says, and where. */
export interface YamlText {
	readonly value: YamlValue;
	readonly locate: Locate;
}

/** Order matters: what the core schema reads as an integer it must not read as a float (YAML 1.2, 10.3.2). */
const CORE_TAGS = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag] as const;

/**
 * Builds the value of one document from its events. Keys given twice, keys that are no text and `__proto__` are
 * reported, all of them.
 * @param place position of an offset in the text.
 */
export function eventValue(
	events: readonly Event[],
	text: string,
	place: (offset: number) => Position,
): { value: YamlValue } | { issues: LocatedIssue[] } {
	const issues: LocatedIssue[] = [];
	let next = 0;

	const node = (path: (string | number)[]): YamlValue => {
		const event = events[next++];
		if (event?.type === EVENT_ID.MAPPING) return mapping(path);
		if (event?.type === EVENT_ID.SEQUENCE) return sequence(path);
		return event?.type === EVENT_ID.SCALAR ? scalarValue(event, text) : null;
	};

	const sequence = (path: (string | number)[]): YamlValue[] => {
		const list: YamlValue[] = [];
		while (!isEnd(events[next])) list.push(node([...path, list.length]));
		next++;
		return list;
	};

	const mapping = (path: (string | number)[]): YamlValue => {
		const record: { [key: string]: YamlValue } = {};
		const firstAt = new Map<string, number>();
		while (!isEnd(events[next])) {
			const at = startOf(events[next]);
			const key = node(path);
			const name = typeof key === "string" ? [key] : [];
			const member = events[next];
			const value = node([...path, ...name]);
			const fault = keyFault(key, firstAt, place);
			if (fault !== undefined) {
				// A key that is missing is missing before its colon.
				const offset = at >= 0 ? at : text.lastIndexOf(":", startOf(member));
				issues.push({ ...fault, path: [...path, ...name], ...place(Math.max(0, offset)) });
			} else if (typeof key === "string") {
				firstAt.set(key, at);
				record[key] = value;
			}
		}
		next++;
		return record;
	};

	const value = node([]);
	return issues.length > 0 ? { issues } : { value };
}

const isEnd = (event: Event | undefined): boolean => event === undefined || event.type === EVENT_ID.POP;

function scalarValue(event: Extract<Event, { type: typeof EVENT_ID.SCALAR }>, text: string): YamlValue {
	if (event.valueStart < 0) return null;
	const source = getScalarValue(text, event);
	if (event.style !== SCALAR_STYLE.PLAIN) return source;
	for (const tag of CORE_TAGS) {
		const value = tag.resolve(source, false, tag.tagName);
		if (value !== NOT_RESOLVED) return value;
	}
	return source;
}

type KeyFault = Pick<LocatedIssue, "code" | "message" | "help">;

function keyFault(
	key: YamlValue,
	firstAt: ReadonlyMap<string, number>,
	place: (offset: number) => Position,
): KeyFault | undefined {
	if (typeof key !== "string") return notText(key);
	if (key === "__proto__") {
		return { code: "GH-FILE-014", message: "`__proto__` cannot be a key", help: "choose another name" };
	}
	const first = firstAt.get(key);
	if (first === undefined) return undefined;
	const message = `\`${key}\` is given twice, first on line \`${place(first).line}\``;
	return { code: "GH-FILE-004", message, help: "keep one of the two" };
}

function notText(key: YamlValue): KeyFault {
	const what = typeof key === "boolean" ? "truth value" : "number";
	const message =
		key === null
			? "a key is missing before `:`"
			: typeof key === "object"
				? "a list or map cannot be a key"
				: `the key \`${String(key)}\` is read as a ${what}, not as text`;
	return { code: "GH-FILE-014", message, help: "put the key in quotes" };
}
