import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests by workspace; the slow ones (stores, browser) get their own limits. */
const project = (name: string, options: Record<string, unknown> = {}) => ({
	test: { name, root: `./${name}`, include: ["test/**/*.test.ts"], ...options },
});

export default defineConfig({
	test: {
		// Left to itself, Vitest leaves a core idle; on two cores that is half of the machine.
		maxWorkers: Math.max(2, availableParallelism()),
		projects: [
			project("tools/checks", { testTimeout: 60_000 }),
			project("framework", { testTimeout: 60_000 }),
			project("formats", { testTimeout: 60_000 }),
			"./server/vitest.config.ts",
			project("web", { testTimeout: 60_000 }),
			project("cli", { testTimeout: 60_000, hookTimeout: 60_000 }),
			project("bench", { testTimeout: 120_000 }),
			"./e2e/vitest.config.ts",
		],
	},
});
