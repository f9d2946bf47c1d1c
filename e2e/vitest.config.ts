import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		name: "e2e",
		include: ["test/**/*.test.ts"],
		testTimeout: 120_000,
		hookTimeout: 120_000,
		globalSetup: ["src/prepare.ts"],
		// As patient as the browser where several share the machine.
		expect: { poll: { timeout: 15_000 } },
	},
});
