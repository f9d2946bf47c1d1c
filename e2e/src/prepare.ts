import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { builtWeb } from "./web-build.ts";

declare module "vitest" {
	interface ProvidedContext {
		/** Folder of a store that holds the demo city and its accounts, to be copied: filling one takes seconds. */
		demoStore: string;
	}
}

/** A process of its own, since the tests' own loader does not do everything that Node does. */
const FILL = fileURLToPath(new URL("./fill-demo.ts", import.meta.url));

/** Once, before the first file: two that run side by side must not both build, and each wants the same city. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	await builtWeb();
	const folder = await mkdtemp(join(tmpdir(), "gatehouse-demo-"));
	await promisify(execFile)(process.execPath, [FILL, folder]);
	project.provide("demoStore", folder);
	return () => rm(folder, { recursive: true, force: true });
}
