import { spawn } from "node:child_process";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const WEB = fileURLToPath(new URL("../../web", import.meta.url));
const LOCK = fileURLToPath(new URL("../../web/.build-lock", import.meta.url));
const LOCK_WAIT_MS = 500;
const LOCK_TRIES = 240;

async function newestSource(): Promise<number> {
	const names = await readdir(`${WEB}/src`, { recursive: true });
	const times = await Promise.all([...names.map((name) => `src/${name}`), "index.html"].map((name) => modified(name)));
	return Math.max(...times);
}

async function modified(name: string): Promise<number> {
	return (await stat(`${WEB}/${name}`).catch(() => undefined))?.mtimeMs ?? 0;
}

function build(): Promise<void> {
	const vite = fileURLToPath(new URL("../../node_modules/vite/bin/vite.js", import.meta.url));
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [vite, "build", "--logLevel", "error"], { cwd: WEB, stdio: "inherit" });
		child.on("error", reject);
		child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`vite build ended with ${code}`))));
	});
}

/** Builds web/dist when it is missing or older than its sources. Test files run side by side, so one of them builds. */
export async function builtWeb(): Promise<string> {
	for (let attempt = 0; attempt < LOCK_TRIES; attempt++) {
		const taken = await mkdir(LOCK).then(
			() => true,
			() => false,
		);
		if (!taken) {
			await new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS));
			continue;
		}
		try {
			if ((await modified("dist/index.html")) < (await newestSource())) await build();
			return `${WEB}/dist`;
		} finally {
			await rm(LOCK, { recursive: true });
		}
	}
	throw new Error(`web/dist is still being built by somebody else; remove ${LOCK} if nobody is`);
}
