import { isMap, isScalar, isSeq, type LineCounter, type Node } from "yaml";
import type { Locate, Position } from "../located.ts";

/**
 * Places in a composed document. A value is found where it is written; a block map or list, and a key without value,
 * at its key, which is the line a reader looks for.
 */
export function nodeLocator(root: Node | null, lines: LineCounter): Locate {
	return (path, of = "value") => {
		let node: unknown = root;
		let found: Position = { line: 1, column: 1 };
		for (const [depth, step] of [undefined, ...path].entries()) {
			let key: unknown;
			if (depth > 0) {
				[key, node] = child(node, step);
				if (node === undefined) return found;
			}
			const wanted = of === "key" && depth === path.length ? key : undefined;
			found = place(key, wanted ?? node, lines) ?? found;
		}
		return found;
	};
}

function child(node: unknown, step: string | number | undefined): [key: unknown, value: unknown] {
	if (isSeq(node) && typeof step === "number") return [undefined, node.items[step]];
	if (!isMap(node)) return [undefined, undefined];
	const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
	return pair === undefined ? [undefined, undefined] : [pair.key, pair.value];
}

function place(key: unknown, value: unknown, lines: LineCounter): Position | undefined {
	const block = (isMap(value) || isSeq(value)) && value.flow !== true;
	const empty = isScalar(value) && value.range?.[0] === value.range?.[1];
	const node = (block || empty || value === null) && key !== undefined ? key : value;
	const offset = (node as Node | null)?.range?.[0];
	if (offset === undefined) return undefined;
	const { line, col } = lines.linePos(offset);
	return { line, column: col };
}
