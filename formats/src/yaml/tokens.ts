import { CST, Lexer, type LineCounter, Parser } from "yaml";
import type { LocatedIssue } from "../located.ts";
import type { YamlLimits } from "./limits.ts";

type Refusal = Pick<LocatedIssue, "code" | "message" | "help">;

/**
 * Splits a text into YAML tokens and stops at the first thing this platform does not read, before memory is spent on
 * it: anchors and aliases (a few lines of them unfold to gigabytes), tags, directives, several documents, deep nesting.
 */
export function readTokens(
	text: string,
	lines: LineCounter,
	limits: YamlLimits,
): { tokens: CST.Token[] } | { issues: LocatedIssue[] } {
	const parser = new Parser(lines.addNewLine);
	const tokens: CST.Token[] = [];
	const refuse = (refusal: Refusal, offset = parser.offset) => ({ issues: [locate(refusal, offset, lines)] });
	lines.addNewLine(0);
	let count = 0;
	let complete = false;
	let scalarNext = false;
	for (const lexeme of new Lexer().lex(text)) {
		const refusal = scalarNext ? undefined : refusedToken(lexeme);
		if (refusal !== undefined) return refuse(refusal);
		if (++count > limits.fullTokens) return refuse(NOT_PLAIN);
		scalarNext = lexeme === CST.SCALAR;
		const at = parser.offset;
		for (const token of parser.next(lexeme)) {
			tokens.push(token);
			complete ||= token.type === "document";
		}
		const [first] = parser.stack;
		if (complete && first?.type === "document") return refuse(SECOND_DOCUMENT, first.offset);
		if (parser.stack.length > limits.depth && collections(parser.stack) > limits.depth)
			return refuse(tooDeep(limits), at);
	}
	for (const token of parser.end()) tokens.push(token);
	return { tokens };
}

/** Besides collections, the stack holds the document and, while a line is read, a scalar. */
function collections(stack: readonly CST.Token[]): number {
	return stack.filter((token) => CST.isCollection(token)).length;
}

function locate(refusal: Refusal, offset: number, lines: LineCounter): LocatedIssue {
	const { line, col } = lines.linePos(offset);
	return { ...refusal, path: [], line, column: col };
}

function refusedToken(lexeme: string): Refusal | undefined {
	switch (lexeme[0]) {
		case "&":
		case "*":
			return {
				code: "GH-FILE-005",
				message: `\`${short(lexeme)}\`: anchors and aliases are not read`,
				help: "write the value out where it is needed; text that begins with `&` or `*` goes in quotes",
			};
		case "!":
			return {
				code: "GH-FILE-015",
				message: `\`${short(lexeme)}\`: tags are not read`,
				help: "leave the tag out; text that begins with `!` goes in quotes",
			};
		case "%":
			return {
				code: "GH-FILE-015",
				message: `\`${short(lexeme)}\`: directives are not read`,
				help: "remove the line; files are read as YAML 1.2",
			};
		default:
			return undefined;
	}
}

/** The caller knows the line that is meant. */
export const NOT_PLAIN: LocatedIssue = {
	code: "GH-FILE-001",
	path: [],
	line: 1,
	column: 1,
	message: "a file of this size is read only when it is written plainly, and this line is not",
	help: "check this line for a fault; `gatehouse export` shows the plain form: no tabs, each value on one line",
};

const SECOND_DOCUMENT: Refusal = {
	code: "GH-FILE-013",
	message: "a second document begins here, and one file holds one document",
	help: "remove the line `---`, or split the file in two",
};

function tooDeep(limits: YamlLimits): Refusal {
	return {
		code: "GH-FILE-006",
		message: `more than \`${limits.depth}\` maps and lists inside one another`,
		help: "check the brackets and the indentation before this place",
	};
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
