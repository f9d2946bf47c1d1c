import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages of how the city governs: their addresses, and who may open each. */
export const governingRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/cities",
		staticData: { permission: "governance.read" },
		component: lazyRouteComponent(() => import("./cities/cities-page.tsx"), "CitiesPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/strategy",
		staticData: { permission: "strategy.read" },
		component: lazyRouteComponent(() => import("./bodies/strategy-page.tsx"), "StrategyPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/readiness",
		staticData: { permission: "governance.read" },
		component: lazyRouteComponent(() => import("./readiness/readiness-page.tsx"), "ReadinessPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/friction",
		staticData: { permission: "governance.read" },
		component: lazyRouteComponent(() => import("./friction/friction-page.tsx"), "FrictionPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/management",
		staticData: { permission: "governance.read" },
		component: lazyRouteComponent(() => import("./management/management-page.tsx"), "ManagementPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/management/reports/$quarter",
		staticData: { permission: "governance.read" },
		component: lazyRouteComponent(() => import("./management/report-page.tsx"), "ReportPage"),
	}),
] as const;
