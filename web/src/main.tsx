import "./shell/first-paint.ts";
import "@mantine/core/styles.css";
import "./shell/global.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/query-client.ts";
import { router } from "./router.tsx";
import { cspNonce } from "./shell/first-paint.ts";
import { colourVariables, theme } from "./shell/theme.ts";
import "./words/index.ts";

const root = document.getElementById("root");
if (root !== null) {
	createRoot(root).render(
		<StrictMode>
			<MantineProvider
				theme={theme}
				cssVariablesResolver={colourVariables}
				defaultColorScheme="auto"
				getStyleNonce={() => cspNonce}
			>
				<QueryClientProvider client={queryClient}>
					<RouterProvider router={router} />
				</QueryClientProvider>
			</MantineProvider>
		</StrictMode>,
	);
}
