import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where `vite` (development only) finds the API; the built files are served by the server itself. */
const API = process.env.GATEHOUSE_URL ?? "http://127.0.0.1:4180";

export default defineConfig({
	plugins: [react()],
	resolve: {
		// The package's root re-exports 5 000 icons one module each; this path keeps development starts short.
		alias: [{ find: /^@tabler\/icons-react$/, replacement: "@tabler/icons-react/dist/esm/icons/index.mjs" }],
	},
	server: { proxy: { "/api": API } },
	build: {
		target: "es2024",
		// Inlined assets would be `data:` addresses, which the content security policy refuses.
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 700,
	},
});
