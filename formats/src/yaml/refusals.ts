import { EVENT_ID, type Event, type YAMLException } from "js-yaml";
import type { LocatedIssue } from "../located.ts";
import type { YamlLimits } from "./limits.ts";

/** Why a text is not read, and the UTF-16 offset at which to mend it. */
export interface Refusal extends Pick<LocatedIssue, "code" | "message" | "help"> {
	readonly at: number;
}

/** What this platform does not read although it is YAML. */
export function refusedNode(event: Event, text: string): Refusal | undefined {
	if (event.type === EVENT_ID.POP) return undefined;
	if (event.type === EVENT_ID.DOCUMENT) return event.directives.length === 0 ? undefined : directive(text);
	if (event.anchorStart >= 0) return anchor(text.slice(event.anchorStart - 1, event.anchorEnd), event.anchorStart - 1);
	if (event.type === EVENT_ID.ALIAS || event.tagStart < 0) return undefined;
	return {
		code: "GH-FILE-015",
		message: `\`${short(text.slice(event.tagStart, event.tagEnd))}\`: tags are not read`,
		help: "leave the tag out; text that begins with `!` goes in quotes",
		at: event.tagStart,
	};
}

function anchor(sign: string, at: number): Refusal {
	return {
		code: "GH-FILE-005",
		message: `\`${short(sign)}\`: anchors and aliases are not read`,
		help: "write the value out where it is needed; text that begins with `&` or `*` goes in quotes",
		at,
	};
}

function directive(text: string): Refusal {
	const at = Math.max(0, text.search(/^%/m));
	const [line = ""] = text.slice(at).split("\n", 1);
	return {
		code: "GH-FILE-015",
		message: `\`${short(line)}\`: directives are not read`,
		help: "remove the line; files are read as YAML 1.2",
		at,
	};
}

/** @param content where the second document's content begins; -1 when it has none. */
export function secondDocument(text: string, content: number): Refusal {
	const mark = text.lastIndexOf("\n---", content < 0 ? text.length : content);
	return {
		code: "GH-FILE-013",
		message: "a second document begins here, and one file holds one document",
		help: "remove the line `---`, or split the file in two",
		at: mark < 0 ? Math.max(0, content) : mark + 1,
	};
}

export function undefinedContent(): Refusal {
	return { code: "GH-FILE-016", message: "the file is empty", help: "check that this is the right file", at: 0 };
}

/** What the YAML reader found wrong, in our words where they help more. */
export function refusedSyntax(error: YAMLException, text: string, limits: YamlLimits): Refusal {
	const at = error.mark?.position ?? 0;
	if (/maxDepth/.test(error.reason)) {
		return {
			code: "GH-FILE-006",
			message: `more than \`${limits.depth}\` maps and lists inside one another`,
			help: "check the brackets and the indentation before this place",
			at,
		};
	}
	const alias = /unidentified alias/.test(error.reason)
		? /\*[^\s,[\]{}]*/.exec(
				text
					.slice(0, at + 1)
					.split("\n")
					.at(-1) ?? "",
			)
		: null;
	if (alias !== null) return anchor(alias[0], at);
	const tab = tabIndent(text, at);
	return {
		code: "GH-FILE-003",
		message: `not valid YAML: ${tab === undefined ? error.reason : "a tab as indentation"}`,
		help: tab === undefined ? syntaxHelp(error.reason) : "indent with spaces",
		at: tab ?? at,
	};
}

/** The tab that indents the line of a fault, the commonest fault that is hard to see. */
function tabIndent(text: string, at: number): number | undefined {
	const start = text.lastIndexOf("\n", Math.max(0, at - 1)) + 1;
	const indent = /^ *\t/.exec(text.slice(start, start + 200));
	return indent === null ? undefined : start;
}

function syntaxHelp(reason: string): string {
	if (/indentation|mapping/.test(reason)) {
		return "check the indentation of this line; text that contains `: ` or ` #` goes in quotes";
	}
	if (/unexpected end|flow collection/.test(reason)) return "check for a quote or bracket that is not closed";
	return "check this line and the one before; text with special characters goes in quotes";
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
