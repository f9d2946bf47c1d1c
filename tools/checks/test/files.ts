import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");

const SKIP = new Set([
	"node_modules",
	"dist",
	"dist-types",
	".git",
	".gatehouse",
	"generated",
	"results",
	"screenshots",
]);

/** All files below a folder of the project whose path matches, sorted. */
export function filesOf(folder: string, pattern: RegExp): string[] {
	const top = join(root, folder);
	if (!existsSync(top)) return [];
	return readdirSync(top)
		.filter((name) => !SKIP.has(name))
		.sort()
		.flatMap((name) => {
			const path = join(top, name);
			if (statSync(path).isDirectory()) return filesOf(join(folder, name), pattern);
			return pattern.test(path) ? [path] : [];
		});
}
