import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.ts";

/** The page of other cities that are trusted, and who may open it. */
export const trustRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/trust",
		staticData: { permission: "trust.read" },
		component: lazyRouteComponent(() => import("./trust-page.tsx"), "TrustPage"),
	}),
] as const;
