// Every check of the project, cheapest first.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "./chromium.mjs";
import { root, run, runtime, say } from "./process.mjs";
import { verdict } from "./verdict.mjs";
import { buildWeb } from "./web.mjs";

const bin = (name) => join("node_modules", ".bin", name);

/**
 * Types, lint, unused code, then all tests. Stops at the first step that fails.
 * @param only arguments handed on to vitest (`npm test -- framework`).
 * @returns exit code.
 */
export async function test(only) {
	const steps = [
		["Types", () => run(bin("tsc"), ["-b"])],
		["Lint and format", () => run(bin("biome"), ["check", "--error-on-warnings"])],
		["Unused code", () => run(runtime(), ["node_modules/knip/bin/knip.js", "--no-progress"])],
		["Web application", () => buildWeb().then(() => 0)],
		["Tests", () => tests(only)],
	];
	for (const [name, step] of steps) {
		const began = Date.now();
		say(`\n=== ${name}`);
		const code = await step();
		if (code !== 0) {
			say(`${name}: failed`);
			return code;
		}
		say(`${name}: passed in ${Math.round((Date.now() - began) / 1000)} s`);
	}
	return 0;
}

async function tests(only) {
	const folder = mkdtempSync(join(tmpdir(), "gatehouse-test-"));
	const report = join(folder, "report.json");
	const env = { CHROMIUM_PATH: await chromium() };
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	const code = await run(runtime(), [join(root, "node_modules/vitest/vitest.mjs"), "run", ...reporters, ...only], {
		env,
	});
	const said = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
	if (said !== null) {
		const { numPassedTests, numFailedTests, numPendingTests } = said;
		process.stdout.write(`tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`);
	}
	rmSync(folder, { recursive: true });
	return verdict(code, said);
}
