import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.ts";

/** The pages of assessments, of each side, and of what may be proposed about certificates. */
export const assessmentsRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/assessments",
		staticData: { permission: "assurance.read" },
		component: lazyRouteComponent(() => import("./list-page.tsx"), "AssessmentsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/assessments/$number",
		staticData: { permission: "assurance.read" },
		component: lazyRouteComponent(() => import("./city-page.tsx"), "AssessmentPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/assessments",
		staticData: { permission: "my.assess" },
		component: lazyRouteComponent(() => import("./list-page.tsx"), "MyAssessmentsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/assessments/$number",
		staticData: { permission: "my.assess" },
		component: lazyRouteComponent(() => import("./assessor-page.tsx"), "MyAssessmentPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/assessments/$number/papers/$requirement",
		staticData: { permission: "my.assess" },
		component: lazyRouteComponent(() => import("./paper-page.tsx"), "PaperPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/applications",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./list-page.tsx"), "MyApplicationsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/applications/new",
		staticData: { permission: "my.answer" },
		component: lazyRouteComponent(() => import("./application-pages.tsx"), "ApplicationNewPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/applications/$number",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./application-pages.tsx"), "ApplicationPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/recognised-schemes",
		staticData: { permission: "baseline.read" },
		component: lazyRouteComponent(() => import("./schemes-page.tsx"), "SchemesPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/certificate-motions",
		staticData: { permission: "certificates.read" },
		component: lazyRouteComponent(() => import("../certificates/motions-page.tsx"), "MotionsPage"),
	}),
] as const;
