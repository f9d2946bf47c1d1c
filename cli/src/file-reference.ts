import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { STDIN } from "./input.ts";

/** How a report names a file: by its path from here, as build servers expect; outside of here, by its address. */
export function fileReference(file: string): string {
	if (file === STDIN) return "stdin";
	const path = relative(process.cwd(), file);
	return path.startsWith("..") || isAbsolute(path) ? pathToFileURL(file).href : path.split(sep).join("/");
}
