import type { LocatedIssue } from "../located.ts";
import { readEvents } from "./events.ts";
import { DEFAULT_LIMITS, type YamlLimits } from "./limits.ts";
import { eventLocator } from "./locate.ts";
import { decodeText, positions } from "./text.ts";
import { eventValue, type YamlText } from "./value.ts";

/**
 * Reads one document of YAML 1.2 (core schema: no dates, no octal 0777, `no` is text) or JSON into plain values, through
 * the parser of `js-yaml`. Refused, each with its place: more than `limits`, anything but UTF-8, faults of syntax, a key
 * twice, keys that are no text, anchors, aliases, tags, directives, a second document. Never throws on input.
 * @param input text, or the bytes of a file.
 */
export function readYaml(
	input: string | Uint8Array,
	limits: YamlLimits = DEFAULT_LIMITS,
): YamlText | { issues: LocatedIssue[] } {
	const decoded = decodeText(input, limits);
	if ("issues" in decoded) return decoded;
	const { text } = decoded;
	const read = readEvents(text, limits);
	if ("issues" in read) return read;
	const place = positions(text);
	const built = eventValue(read.events, text, place);
	if ("issues" in built) return built;
	let locate: YamlText["locate"] | undefined;
	return {
		value: built.value,
		locate: (path, of) => {
			locate ??= eventLocator(read.events, text, place);
			return locate(path, of);
		},
	};
}
