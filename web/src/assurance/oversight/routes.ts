import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const oversightRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/assurance",
		staticData: { permission: "oversight.read" },
		component: lazyRouteComponent(() => import("./overview-page.tsx"), "OversightPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/assurance/calendar",
		staticData: { permission: "certificates.read" },
		component: lazyRouteComponent(() => import("./calendar-page.tsx"), "AssuranceCalendarPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/calendar",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./my-calendar-page.tsx"), "MyCalendarPage"),
	}),
] as const;
