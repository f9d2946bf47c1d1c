import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages about who answers for what, and the switch to attack: their addresses, and who may open each. */
export const responsibilityRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/responsibilities",
		staticData: { permission: "responsibility.read" },
		component: lazyRouteComponent(() => import("./matrix/matrix-page.tsx"), "MatrixPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/responsibilities/gaps",
		staticData: { permission: "responsibility.read" },
		component: lazyRouteComponent(() => import("./matrix/gaps-page.tsx"), "GapsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/responsibilities/offices",
		staticData: { permission: "responsibility.read" },
		component: lazyRouteComponent(() => import("./matrix/offices-page.tsx"), "OfficesPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/responsibilities/offices/$id",
		staticData: { permission: "responsibility.read" },
		component: lazyRouteComponent(() => import("./matrix/office-page.tsx"), "OfficePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/responsibilities/offices/new",
		staticData: { permission: "responsibility.change" },
		component: lazyRouteComponent(() => import("./matrix/forms/office-form-page.tsx"), "NewOfficePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/responsibilities/offices/$id/edit",
		staticData: { permission: "responsibility.change" },
		component: lazyRouteComponent(() => import("./matrix/forms/office-form-page.tsx"), "EditOfficePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/responsibilities/activities/new",
		staticData: { permission: "responsibility.change" },
		component: lazyRouteComponent(() => import("./matrix/forms/activity-form-page.tsx"), "NewActivityPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/responsibilities/activities/$id/edit",
		staticData: { permission: "responsibility.change" },
		component: lazyRouteComponent(() => import("./matrix/forms/activity-form-page.tsx"), "EditActivityPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/responsibilities/what-if",
		staticData: { permission: "responsibility.read" },
		component: lazyRouteComponent(() => import("./matrix/what-if-page.tsx"), "MatrixWhatIfPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/attack",
		staticData: { permission: "responsibility.read" },
		component: lazyRouteComponent(() => import("./switch/attack-page.tsx"), "AttackPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/attack/$id",
		staticData: { permission: "responsibility.read" },
		component: lazyRouteComponent(() => import("./switch/switch-page.tsx"), "SwitchPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/attack",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./switch/my-attack-page.tsx"), "MyAttackPage"),
	}),
] as const;
