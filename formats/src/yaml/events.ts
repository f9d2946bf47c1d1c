import { EVENT_ID, type Event, parseEvents, SCALAR_STYLE, YAMLException } from "js-yaml";
import type { LocatedIssue } from "../located.ts";
import type { YamlLimits } from "./limits.ts";
import { type Refusal, refusedNode, refusedSyntax, secondDocument, undefinedContent } from "./refusals.ts";
import { positions } from "./text.ts";

/**
 * The nodes of a text in the order they are written, when it is one document of YAML without anything that is not read
 * here: anchors and aliases (a few lines of them unfold to gigabytes), tags, directives, deep nesting.
 */
export function readEvents(text: string, limits: YamlLimits): { events: Event[] } | { issues: LocatedIssue[] } {
	const refuse = ({ at, ...refusal }: Refusal) => ({ issues: [{ ...refusal, path: [], ...positions(text)(at) }] });
	try {
		const events = parseEvents(text, { maxDepth: limits.depth });
		for (const event of events) {
			const refusal = refusedNode(event, text);
			if (refusal !== undefined) return refuse(refusal);
		}
		const second = events.findIndex((event, index) => index > 0 && event.type === EVENT_ID.DOCUMENT);
		if (second >= 0) return refuse(secondDocument(text, startOf(events[second + 1])));
		// The document's own first and last event say nothing more.
		const content = events.slice(1, -1);
		return isNothing(content) ? refuse(undefinedContent()) : { events: content };
	} catch (error) {
		if (error instanceof YAMLException) return refuse(refusedSyntax(error, text, limits));
		throw error;
	}
}

/** Where a node begins in the text, its quote included; -1 where nothing is written (`key:`) and for ends. */
export function startOf(event: Event | undefined): number {
	if (event === undefined) return -1;
	if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) return event.start;
	if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return -1;
	const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
	return event.valueStart - (quoted ? 1 : 0);
}

function isNothing(content: readonly Event[]): boolean {
	return content.length === 0 || (content.length === 1 && startOf(content[0]) < 0);
}
