import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.ts";

/** The pages about assessors: their addresses, and who may open each. */
export const assessorRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/assessors",
		staticData: { permission: "assurance.read" },
		component: lazyRouteComponent(() => import("./assessors-page.tsx"), "AssessorsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/assessors/new",
		staticData: { permission: "assurance.assessors" },
		component: lazyRouteComponent(() => import("./assessor-form-page.tsx"), "NewAssessorPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/assessors/$id",
		staticData: { permission: "assurance.read" },
		component: lazyRouteComponent(() => import("./assessor-page.tsx"), "AssessorPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/assessors/$id/edit",
		staticData: { permission: "assurance.assessors" },
		component: lazyRouteComponent(() => import("./assessor-form-page.tsx"), "EditAssessorPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/past-work",
		staticData: { permission: "assurance.read" },
		component: lazyRouteComponent(() => import("./past-work-page.tsx"), "PastWorkPage"),
	}),
] as const;
