// Running other programs, and the Node that the project brings along.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Prints one line for the person at the terminal. */
export function say(line) {
	process.stderr.write(`${line}\n`);
}

/**
 * Runs a program in the project's root with the terminal's own input and output.
 * @returns its exit code; signals sent to us are passed on, so that Ctrl-C ends both.
 */
export function run(program, args, { env = {}, quiet = false } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...env },
			stdio: quiet ? ["ignore", "ignore", "inherit"] : "inherit",
		});
		const forward = (signal) => child.kill(signal);
		process.on("SIGINT", forward);
		process.on("SIGTERM", forward);
		child.on("error", reject);
		child.on("exit", (code, signal) => {
			process.off("SIGINT", forward);
			process.off("SIGTERM", forward);
			resolve(code ?? (signal === null ? 1 : 130));
		});
	});
}

/** The Node to run everything with: the pinned one when npm could install it, else the one at hand if new enough. */
export function runtime() {
	const pinned = join(root, "node_modules", ".bin", "node");
	if (existsSync(pinned)) return pinned;
	if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
	throw new Error(
		`Gatehouse needs Node 24 or newer and brings one along for Linux on x64 and arm64 only; this is Node ${process.versions.node}. Install Node 24 and try again.`,
	);
}
