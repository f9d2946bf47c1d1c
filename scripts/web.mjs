// Builds the web application when its sources have changed since the last build.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, runtime, say } from "./process.mjs";

const INPUTS = [
	"web/src",
	"web/index.html",
	"web/vite.config.ts",
	"web/package.json",
	"framework/src",
	"package-lock.json",
];
const MARK = join(root, "web", "dist", ".built");

function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

function sourcesDigest() {
	const hash = createHash("sha256");
	for (const file of INPUTS.flatMap((input) => filesBelow(join(root, input))))
		hash.update(file).update(readFileSync(file));
	return hash.digest("hex");
}

/** Builds web/dist unless it was built from exactly these sources. */
export async function buildWeb() {
	const digest = sourcesDigest();
	if (existsSync(MARK) && readFileSync(MARK, "utf8") === digest) return;
	say("Building the web application …");
	const code = await run(runtime(), ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "web"]);
	if (code !== 0) process.exit(code);
	writeFileSync(MARK, digest);
}
