#!/usr/bin/env node
// Starts the command line under a Node that runs TypeScript (24 or newer): this one, or the one the project brings along.
// Plain JavaScript that Node 20 understands, because that may be what runs it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const OLDEST = 24;
const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP"];

const here = dirname(fileURLToPath(import.meta.url));
const main = join(here, "..", "src", "main.ts");

// Compiled once, not at every start. Beside the program, where only who may change the program can write.
const cache = process.env.NODE_COMPILE_CACHE ?? join(here, "..", "..", "node_modules", ".cache", "gatehouse");

if (Number(process.versions.node.split(".")[0]) >= OLDEST) {
	const { enableCompileCache } = await import("node:module");
	enableCompileCache(cache);
	await import(pathToFileURL(main).href);
} else {
	const node = bundledNode();
	if (node === undefined) {
		process.stderr.write(
			`Gatehouse needs Node ${OLDEST} or newer, and this is Node ${process.versions.node}.\n` +
				"On Linux run `npm install` in its folder, which brings one along; elsewhere install Node from nodejs.org.\n",
		);
		process.exitCode = 2;
	} else {
		runUnder(node);
	}
}

/** The Node in the nearest node_modules that has one. */
function bundledNode() {
	const tries = [join("@runtime", `${process.platform}-${process.arch}`, "bin", "node"), join(".bin", "node")];
	for (let folder = here; ; folder = dirname(folder)) {
		const found = tries.map((path) => join(folder, "node_modules", path)).find((path) => existsSync(path));
		if (found !== undefined || folder === dirname(folder)) return found;
	}
}

/** Runs the command line as a child: its input, output, signals and end are ours. */
function runUnder(node) {
	const child = spawn(node, [main, ...process.argv.slice(2)], {
		stdio: "inherit",
		env: { ...process.env, NODE_COMPILE_CACHE: cache },
	});
	const forward = (signal) => child.kill(signal);
	for (const signal of FORWARDED) process.on(signal, forward);
	child.on("error", (error) => {
		process.stderr.write(`${node} cannot be started: ${error.message}\n`);
		process.exitCode = 2;
	});
	child.on("exit", (code, signal) => {
		for (const name of FORWARDED) process.off(name, forward);
		if (signal === null) process.exitCode = code ?? 2;
		// Ended by a signal: end by the same, so that a shell sees what happened.
		else process.kill(process.pid, signal);
	});
}
