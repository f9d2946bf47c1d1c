import { readFile } from "node:fs/promises";
import { CONTENT_FILES, contentRoot } from "@gatehouse/content";
import { issueLine, type LocatedContentIssue, readContent } from "@gatehouse/formats";
import { type Content, GatehouseError } from "@gatehouse/framework";

/**
 * Reads the content that ships with this installation.
 * @throws GatehouseError GH-CONT-001 when a file is missing, GH-CONT-003 with every fault (and its file and line) when the
 * content does not hold together.
 */
export async function loadContent(): Promise<Content> {
	const texts = await Promise.all(CONTENT_FILES.map(async (file) => [file, await readContentFile(file)] as const));
	const result = readContent(Object.fromEntries(texts));
	if ("content" in result) return result.content;
	throw new GatehouseError("GH-CONT-003", summary(result.issues), { issues: result.issues });
}

async function readContentFile(file: string): Promise<Uint8Array> {
	try {
		return await readFile(new URL(file, contentRoot));
	} catch (cause) {
		throw new GatehouseError("GH-CONT-001", `the content file \`${file}\` cannot be read`, { cause });
	}
}

function summary(issues: readonly LocatedContentIssue[]): string {
	const lines = issues.slice(0, 20).map((issue) => issueLine(issue));
	const more = issues.length > lines.length ? [`and ${issues.length - lines.length} more`] : [];
	return ["the content does not hold together:", ...lines, ...more].join("\n");
}
