import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue } from "js-yaml";
import type { Locate, Position } from "../located.ts";
import { startOf } from "./events.ts";

/** A member of a collection: the events at which its key (maps only) and its value begin. */
interface Member {
	readonly key: number | undefined;
	readonly value: number;
}

/**
 * Places in a text. A value is found where it is written; a block map or list, and a key without value, at its key,
 * which is the line a reader looks for. The members of a collection are listed when first asked for.
 */
export function eventLocator(events: readonly Event[], text: string, place: (offset: number) => Position): Locate {
	const ends = nodeEnds(events);
	const known = new Map<number, Map<string | number, Member>>();

	const membersOf = (index: number): Map<string | number, Member> => {
		const members = known.get(index) ?? listMembers(index);
		known.set(index, members);
		return members;
	};

	const listMembers = (index: number): Map<string | number, Member> => {
		const members = new Map<string | number, Member>();
		const kind = events[index]?.type;
		if (kind !== EVENT_ID.MAPPING && kind !== EVENT_ID.SEQUENCE) return members;
		for (let at = index + 1; events[at]?.type !== EVENT_ID.POP && at < events.length; ) {
			const key = events[at];
			const value = kind === EVENT_ID.MAPPING ? (ends[at] ?? at) : at;
			if (kind === EVENT_ID.SEQUENCE) members.set(members.size, { key: undefined, value });
			else if (key?.type === EVENT_ID.SCALAR) members.set(getScalarValue(text, key), { key: at, value });
			at = ends[value] ?? value + 1;
		}
		return members;
	};

	const offsetOf = ({ key, value }: Member, of: "value" | "key"): number => {
		const event = events[value];
		const block =
			(event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) && event.style === COLLECTION_STYLE.BLOCK;
		const written = startOf(event);
		return key !== undefined && (of === "key" || block || written < 0) ? startOf(events[key]) : written;
	};

	return (path, of = "value") => {
		let member: Member = { key: undefined, value: 0 };
		let found = Math.max(0, startOf(events[0]));
		for (const [depth, step] of path.entries()) {
			const next = membersOf(member.value).get(step);
			if (next === undefined) break;
			member = next;
			const offset = offsetOf(member, depth === path.length - 1 ? of : "value");
			if (offset >= 0) found = offset;
		}
		return place(found);
	};
}

/** For each event that begins a node, the event after that node. */
function nodeEnds(events: readonly Event[]): Int32Array {
	const ends = new Int32Array(events.length);
	const open: number[] = [];
	for (const [index, { type }] of events.entries()) {
		if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open.push(index);
		else if (type === EVENT_ID.POP) ends[open.pop() ?? 0] = index + 1;
		else ends[index] = index + 1;
	}
	return ends;
}
