import type { Issue } from "@gatehouse/framework";

/** A place in a text: both count from 1, as editors do; columns are UTF-16 units. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** An issue with the place in the file at which it can be mended. */
export interface LocatedIssue extends Issue, Position {
	/** Which file, where several are read together. */
	readonly file?: string;
}

/**
 * Finds the place of a value by its path (or of its key); for what is not there, that of the nearest parent that is.
 */
export type Locate = (path: Issue["path"], of?: "value" | "key") => Position;

/**
 * The issue as one line for people: `file:line:column  message`.
 * @param file shown when the issue names none itself.
 */
export function issueLine(issue: LocatedIssue, file = ""): string {
	const name = issue.file ?? file;
	return `${name === "" ? "" : `${name}:`}${issue.line}:${issue.column}  ${issue.message}`;
}
