import { assembleContent, type Content, type ContentIssue } from "@gatehouse/framework";
import type { Locate, LocatedIssue } from "../located.ts";
import { readYaml } from "../yaml/read.ts";

/** A fault of a content file, with its place. */
export type LocatedContentIssue = LocatedIssue & { readonly file: string };

/**
 * Reads and joins the content files.
 * @param texts each file's text by its path relative to content/.
 * @returns the content, or every fault with file, line and column.
 */
export function readContent(
	texts: Readonly<Record<string, string | Uint8Array>>,
): { content: Content } | { issues: LocatedContentIssue[] } {
	const values: Record<string, unknown> = {};
	const locators = new Map<string, Locate>();
	const issues: LocatedContentIssue[] = [];
	for (const [file, text] of Object.entries(texts)) {
		const read = readYaml(text);
		if ("issues" in read) {
			issues.push(...read.issues.map((issue) => ({ ...issue, file })));
		} else {
			values[file] = read.value;
			locators.set(file, read.locate);
		}
	}
	if (issues.length > 0) return { issues };
	const result = assembleContent(values);
	if (result.issues === undefined) return { content: result.content };
	return { issues: result.issues.map((issue) => locateIn(issue, locators.get(issue.file))) };
}

/** A file that is missing has no places; it is named with its first line. */
function locateIn(issue: ContentIssue, locate: Locate | undefined): LocatedContentIssue {
	return { ...issue, ...(locate?.(issue.path) ?? { line: 1, column: 1 }) };
}
