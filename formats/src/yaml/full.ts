import { Composer, type Document, LineCounter, type ParsedNode, type YAMLParseError } from "yaml";
import type { LocatedIssue } from "../located.ts";
import type { YamlLimits } from "./limits.ts";
import { nodeLocator } from "./locate.ts";
import { readTokens } from "./tokens.ts";
import { nodeValue, type YamlText } from "./value.ts";

/**
 * Reads the whole of YAML 1.2 that is allowed here, through the `yaml` package, and says what is wrong where.
 * Slow (about a megabyte and a half a second) and hungry, hence the limit on tokens.
 */
export function readFully(text: string, limits: YamlLimits): YamlText | { issues: LocatedIssue[] } {
	const lines = new LineCounter();
	const read = readTokens(text, lines, limits);
	if ("issues" in read) return read;
	// Keys given twice are found by nodeValue, in linear time.
	const composer = new Composer({ version: "1.2", schema: "core", uniqueKeys: false, logLevel: "error" });
	const [document] = composer.compose(read.tokens, true, text.length) as Iterable<Document.Parsed<ParsedNode>>;
	if (document === undefined) return { issues: [EMPTY] };
	if (document.errors.length > 0) return { issues: document.errors.map((error) => syntaxIssue(error, lines)) };
	if (document.contents === null || text.trim() === "") return { issues: [EMPTY] };
	const built = nodeValue(document.contents, lines);
	return "issues" in built ? built : { value: built.value, locate: nodeLocator(document.contents, lines) };
}

const EMPTY: LocatedIssue = {
	code: "GH-FILE-016",
	path: [],
	message: "the file is empty",
	help: "check that this is the right file",
	line: 1,
	column: 1,
};

function syntaxIssue(error: YAMLParseError, lines: LineCounter): LocatedIssue {
	const { line, col } = lines.linePos(error.pos[0]);
	const [first = ""] = error.message.split("\n");
	const message = `not valid YAML: ${first.charAt(0).toLowerCase()}${first.slice(1).replace(/ at line \d+, column \d+:?$/, "")}`;
	return { code: "GH-FILE-003", path: [], message, help: syntaxHelp(error.code), line: Math.max(line, 1), column: col };
}

function syntaxHelp(code: string): string {
	switch (code) {
		case "TAB_AS_INDENT":
			return "indent with spaces";
		case "BAD_INDENT":
		case "BLOCK_AS_IMPLICIT_KEY":
			return "check the indentation of this line; text that contains `: ` goes in quotes";
		case "MULTILINE_IMPLICIT_KEY":
			return "check that this line has a `:` and the line before is complete; text with `: ` or ` #` goes in quotes";
		case "MISSING_CHAR":
			return "check for a quote or bracket that is not closed";
		default:
			return "check this line and the one before; text with special characters goes in quotes";
	}
}
