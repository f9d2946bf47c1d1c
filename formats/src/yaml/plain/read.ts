import type { Locate } from "../../located.ts";
import { positions } from "../text.ts";
import type { YamlText, YamlValue } from "../value.ts";
import { blockCollection } from "./block.ts";
import { type Cursor, NotPlain, type Places } from "./cursor.ts";
import { flowCollection } from "./flow.ts";
import { nextLine } from "./lines.ts";

/**
 * Reads the plain part of YAML that city files are written in (block maps and lists, scalars on one line, literal
 * blocks, brackets on one line, JSON) some twenty times faster and smaller than a full reader can.
 * It judges nothing: on whatever is unusual or wrong it stops, and the full reader takes over. What it does read, it
 * reads as the full reader would; a test holds the two together.
 * @returns the value, or the offset at which it stopped.
 */
export function readPlain(text: string, depthLimit: number): YamlText | { stoppedAt: number } {
	const odd = text.search(/[\t\r\ufeff]/);
	if (odd >= 0) return { stoppedAt: odd };
	const cursor: Cursor = { text, depthLimit, at: 0, depth: 0, places: new Map() };
	try {
		nextLine(cursor);
		const at = cursor.at;
		const first = text[at];
		const value = first === "{" || first === "[" ? flowCollection(cursor, -1) : blockCollection(cursor);
		while (text[cursor.at] === "\n" || text[cursor.at] === " ") cursor.at++;
		if (cursor.at < text.length) return { stoppedAt: cursor.at };
		return { value, locate: plainLocator(text, { value, at }, cursor.places) };
	} catch (error) {
		if (error instanceof NotPlain) return { stoppedAt: error.offset };
		throw error;
	}
}

function plainLocator(text: string, root: { value: YamlValue; at: number }, places: Places): Locate {
	const position = positions(text);
	return (path, of = "value") => {
		let { value, at }: { value: YamlValue | undefined; at: number } = root;
		for (const [depth, step] of path.entries()) {
			if (typeof value !== "object" || value === null) break;
			const key = of === "key" && depth === path.length - 1 ? 0 : 1;
			const index = Array.isArray(value) ? Number(step) : Object.keys(value).indexOf(String(step)) * 2 + key;
			const place = places.get(value)?.[index];
			if (place === undefined) break;
			at = place;
			value = (value as Record<string | number, YamlValue>)[step];
		}
		return position(at);
	};
}
