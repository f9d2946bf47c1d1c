import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const findingsRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/findings",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./findings-page.tsx"), "MyFindingsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/findings/new",
		staticData: { permission: "my.findings" },
		component: lazyRouteComponent(() => import("./finding-new-page.tsx"), "FindingNewPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/findings/$id",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./finding-page.tsx"), "MyFindingPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/findings",
		staticData: { permission: "assurance.read" },
		component: lazyRouteComponent(() => import("./findings-page.tsx"), "FindingsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/findings/$id",
		staticData: { permission: "assurance.read" },
		component: lazyRouteComponent(() => import("./finding-page.tsx"), "FindingPage"),
	}),
] as const;
