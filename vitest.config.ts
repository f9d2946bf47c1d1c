import { defineConfig } from "vitest/config";

/** Tests by workspace; the slow ones (stores, browser) get their own limits and run file by file. */
const project = (name: string, options: Record<string, unknown> = {}) => ({
	test: { name, root: `./${name}`, include: ["test/**/*.test.ts"], ...options },
});

export default defineConfig({
	test: {
		projects: [
			project("tools/checks"),
			project("framework"),
			project("formats", { testTimeout: 60_000 }),
			"./server/vitest.config.ts",
			project("cli", { testTimeout: 60_000, hookTimeout: 60_000 }),
			project("bench", { testTimeout: 120_000 }),
			project("e2e", {
				testTimeout: 120_000,
				hookTimeout: 120_000,
				fileParallelism: false,
				// As patient as the browser where several share the machine.
				expect: { poll: { timeout: 15_000 } },
			}),
		],
	},
});
