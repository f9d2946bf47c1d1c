// Installs the dependencies when the lockfile has changed since last time.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, say } from "./process.mjs";

const MARK = join(root, "node_modules", ".gatehouse-installed.json");

/**
 * Makes node_modules match the lockfile.
 * @param development also what tests and benchmarks need; an install with them serves both.
 */
export async function install({ development }) {
	const lock = createHash("sha256")
		.update(readFileSync(join(root, "package-lock.json")))
		.digest("hex");
	const done = existsSync(MARK) ? JSON.parse(readFileSync(MARK, "utf8")) : {};
	if (done.lock === lock && (done.development || !development)) return;
	say(development ? "Installing dependencies, tests' included …" : "Installing dependencies …");
	const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...(development ? [] : ["--omit=dev"])];
	// npm says how to call itself again; outside npm, it is on the path.
	const [program, first] = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ["npm", []];
	const code = await run(program, [...first, ...args]);
	if (code !== 0) {
		say("npm could not install the dependencies; its own message stands above.");
		process.exit(code);
	}
	writeFileSync(MARK, JSON.stringify({ lock, development }));
}
