import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const standardsRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/standards",
		staticData: { permission: "standards.read" },
		component: lazyRouteComponent(() => import("./register-page.tsx"), "RegisterPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/standards/coverage",
		staticData: { permission: "standards.read" },
		component: lazyRouteComponent(() => import("./coverage-page.tsx"), "CoveragePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/standards/notes",
		staticData: { permission: "standards.read" },
		component: lazyRouteComponent(() => import("./notes-page.tsx"), "NotesPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/standards/$id",
		staticData: { permission: "standards.read" },
		component: lazyRouteComponent(() => import("./standard-page.tsx"), "StandardPage"),
	}),
] as const;
