// Finds a Chromium for the browser tests, and installs Debian's where we may.
import { existsSync } from "node:fs";
import { run, say } from "./process.mjs";

const PLACES = [
	process.env.CHROMIUM_PATH,
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** @returns the path of a Chromium, installing one on Debian-like systems when run as root. */
export async function chromium() {
	const found = () => PLACES.find((path) => path && existsSync(path));
	if (found()) return found();
	if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
		say("Installing Chromium for the browser tests …");
		const env = { DEBIAN_FRONTEND: "noninteractive" };
		await run("apt-get", ["update", "-qq"], { env, quiet: true });
		await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env, quiet: true });
	}
	if (found()) return found();
	throw new Error("no Chromium found for the browser tests; install one and set CHROMIUM_PATH to it");
}
