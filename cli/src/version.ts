import { readFileSync } from "node:fs";

/** The version of this program, from its package. */
export function programVersion(): string {
	const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
	return String((JSON.parse(text) as { version: unknown }).version);
}
