import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const WEB = fileURLToPath(new URL("../../web", import.meta.url));

async function modified(name: string): Promise<number> {
	return (await stat(`${WEB}/${name}`).catch(() => undefined))?.mtimeMs ?? 0;
}

async function newestSource(): Promise<number> {
	const names = await readdir(`${WEB}/src`, { recursive: true });
	const times = await Promise.all([...names.map((name) => `src/${name}`), "index.html"].map(modified));
	return Math.max(...times);
}

function build(): Promise<void> {
	const vite = fileURLToPath(new URL("../../node_modules/vite/bin/vite.js", import.meta.url));
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: WEB, stdio: "inherit" });
		child.on("error", reject);
		child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`vite build ended with ${code}`))));
	});
}

/** Builds web/dist when it is missing or older than its sources. @returns the folder. */
export async function builtWeb(): Promise<string> {
	if ((await modified("dist/index.html")) < (await newestSource())) await build();
	return `${WEB}/dist`;
}
