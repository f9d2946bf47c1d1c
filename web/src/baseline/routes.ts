import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const baselineRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/baseline",
		staticData: { permission: "baseline.read" },
		component: lazyRouteComponent(() => import("./requirements-page.tsx"), "RequirementsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/baseline/versions",
		staticData: { permission: "baseline.read" },
		component: lazyRouteComponent(() => import("./versions-page.tsx"), "VersionsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/baseline/change",
		staticData: { permission: "baseline.preview" },
		component: lazyRouteComponent(() => import("./change-page.tsx"), "ChangePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/baseline/proposals",
		staticData: { permission: "baseline.preview" },
		component: lazyRouteComponent(() => import("./proposals-page.tsx"), "ProposalsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/baseline/requirements/$id",
		staticData: { permission: "baseline.read" },
		component: lazyRouteComponent(() => import("./requirement-page.tsx"), "RequirementPage"),
	}),
] as const;
