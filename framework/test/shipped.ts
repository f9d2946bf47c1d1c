import { readFileSync } from "node:fs";
import { CONTENT_FILES, contentRoot } from "@gatehouse/content";
import { parse } from "yaml";
import { assembleContent, type Content } from "../src/content.ts";

let files: Record<string, unknown> | undefined;

/** The shipped files as parsed values, by path: a fresh copy at every call, so that a test may spoil it. */
export function shippedFiles(): Record<string, unknown> {
	files ??= Object.fromEntries(
		CONTENT_FILES.map((file) => [file, parse(readFileSync(new URL(file, contentRoot), "utf8"))]),
	);
	return structuredClone(files);
}

let content: Content | undefined;

/** The shipped content, read once. */
export function shippedContent(): Content {
	if (content === undefined) {
		const result = assembleContent(shippedFiles());
		if (result.issues !== undefined) throw new Error(JSON.stringify(result.issues, null, 2));
		content = result.content;
	}
	return content;
}
