import { readFileSync } from "node:fs";
import { CONTENT_FILES, contentRoot } from "@gatehouse/content";
import type { Content } from "@gatehouse/framework";
import { readContent } from "../src/index.ts";

/** The texts of the shipped content files, by path. */
export function contentTexts(): Record<string, string> {
	return Object.fromEntries(CONTENT_FILES.map((file) => [file, readFileSync(new URL(file, contentRoot), "utf8")]));
}

/** The shipped content. */
export function shippedContent(): Content {
	const read = readContent(contentTexts());
	if ("issues" in read) throw new Error(JSON.stringify(read.issues[0]));
	return read.content;
}
