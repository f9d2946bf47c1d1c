import type { LocatedIssue } from "../located.ts";
import { readFully } from "./full.ts";
import { DEFAULT_LIMITS, type YamlLimits } from "./limits.ts";
import { readPlain } from "./plain/read.ts";
import { decodeText, positions } from "./text.ts";
import { NOT_PLAIN } from "./tokens.ts";
import type { YamlText } from "./value.ts";

/**
 * Reads one document of YAML 1.2 (core schema: no dates, no octal 0777, `no` is text) or JSON into plain values.
 * Refused, each with its place: more than `limits`, anything but UTF-8, faults of syntax, a key twice, keys that are no
 * text, anchors, aliases, tags, directives, a second document. Never throws on input.
 * @param input text, or the bytes of a file.
 */
export function readYaml(
	input: string | Uint8Array,
	limits: YamlLimits = DEFAULT_LIMITS,
): YamlText | { issues: LocatedIssue[] } {
	const decoded = decodeText(input, limits);
	if ("issues" in decoded) return decoded;
	const plain = readPlain(decoded.text, limits.depth);
	if ("value" in plain) return plain;
	const { text } = decoded;
	const full = text.length > limits.fullLength ? { issues: [NOT_PLAIN] } : readFully(text, limits);
	if ("value" in full) return full;
	// Where a file is only too large for the full reader, the fault is whatever made the plain one stop.
	return {
		issues: full.issues.map((issue) =>
			issue.code === NOT_PLAIN.code ? { ...issue, ...positions(text)(plain.stoppedAt) } : issue,
		),
	};
}
