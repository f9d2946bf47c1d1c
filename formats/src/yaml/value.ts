import { isMap, isScalar, isSeq, type LineCounter, type ParsedNode, type YAMLMap } from "yaml";
import type { Locate, LocatedIssue } from "../located.ts";

/** What a YAML file of ours can hold: JSON's values. */
export type YamlValue = string | number | boolean | null | YamlValue[] | { [key: string]: YamlValue };

/** What a text says, and where. */
export interface YamlText {
	readonly value: YamlValue;
	readonly locate: Locate;
}

/**
 * Turns composed nodes into plain values.
 * Keys are compared with a set instead of one by one: a map of a million keys takes as long as a list of a million.
 */
export function nodeValue(
	root: ParsedNode | null,
	lines: LineCounter,
): { value: YamlValue } | { issues: LocatedIssue[] } {
	const issues: LocatedIssue[] = [];
	const report = (offset: number, issue: Pick<LocatedIssue, "code" | "path" | "message" | "help">) => {
		const { line, col } = lines.linePos(offset);
		issues.push({ ...issue, line, column: col });
	};

	const mapValue = (map: YAMLMap.Parsed, path: (string | number)[]): YamlValue => {
		const record: { [key: string]: YamlValue } = {};
		const firstAt = new Map<string, number>();
		for (const pair of map.items) {
			const [offset] = pair.key.range;
			const key = isScalar(pair.key) ? pair.key.value : undefined;
			if (typeof key !== "string") {
				report(offset, { code: "GH-FILE-014", path, message: notText(key), help: "put the key in quotes" });
				continue;
			}
			const first = firstAt.get(key);
			if (key === "__proto__") {
				report(offset, {
					code: "GH-FILE-014",
					path,
					message: "`__proto__` cannot be a key",
					help: "choose another name",
				});
			} else if (first !== undefined) {
				const message = `\`${key}\` is given twice, first on line \`${lines.linePos(first).line}\``;
				report(offset, { code: "GH-FILE-004", path: [...path, key], message, help: "keep one of the two" });
			} else {
				firstAt.set(key, offset);
				record[key] = plainValue(pair.value, [...path, key]);
			}
		}
		return record;
	};

	const plainValue = (node: ParsedNode | null, path: (string | number)[]): YamlValue => {
		if (isMap(node)) return mapValue(node as YAMLMap.Parsed, path);
		if (isSeq(node)) return node.items.map((item, index) => plainValue(item as ParsedNode, [...path, index]));
		return isScalar(node) ? (node.value as YamlValue) : null;
	};

	const value = plainValue(root, []);
	return issues.length > 0 ? { issues } : { value };
}

function notText(key: unknown): string {
	if (key === undefined) return "a list or map cannot be a key";
	if (key === null || key === "") return "a key is missing before `:`";
	return `the key \`${String(key)}\` is read as a ${typeof key === "boolean" ? "truth value" : "number"}, not as text`;
}
