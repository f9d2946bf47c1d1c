import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { accessRoutes } from "./access/routes.ts";
import { assessmentsRoutes } from "./assurance/assessments/routes.ts";
import { assessorRoutes } from "./assurance/assessors/routes.ts";
import { registerRoutes } from "./assurance/certificates/routes.ts";
import { oversightRoutes } from "./assurance/oversight/routes.ts";
import { findingsRoutes } from "./assurance/routes.ts";
import { trustRoutes } from "./assurance/trust/routes.ts";
import { baselineRoutes } from "./baseline/routes.ts";
import { contractsRoutes } from "./contracts/routes.ts";
import { ecosystemRoutes } from "./ecosystem/routes.ts";
import { gateRoutes } from "./gate/routes.ts";
import { governingRoutes } from "./governance/record-pages.ts";
import { responsibilityRoutes } from "./governance/responsibility-routes.ts";
import { Waiting } from "./parts/waiting.tsx";
import { requestsRoutes } from "./requests/routes.ts";
import { Crash } from "./shell/not-found.tsx";
import { parseSearch, writeSearch } from "./shell/page-search.ts";
import { rootRoute } from "./shell/root-route.ts";
import { standardsRoutes } from "./standards/routes.ts";

const overview = createRoute({
	getParentRoute: () => rootRoute,
	path: "/",
	component: lazyRouteComponent(() => import("./shell/home-page.tsx"), "HomePage"),
});

export const router = createRouter({
	routeTree: rootRoute.addChildren([
		overview,
		...standardsRoutes,
		...registerRoutes,
		...oversightRoutes,
		...trustRoutes,
		...baselineRoutes,
		...ecosystemRoutes,
		...contractsRoutes,
		...responsibilityRoutes,
		...gateRoutes,
		...governingRoutes,
		...accessRoutes,
		...requestsRoutes,
		...findingsRoutes,
		...assessorRoutes,
		...assessmentsRoutes,
	]),
	parseSearch,
	stringifySearch: writeSearch,
	defaultPreload: "intent",
	scrollRestoration: true,
	defaultPendingComponent: Waiting,
	defaultErrorComponent: Crash,
});

declare module "@tanstack/react-router" {
	interface Register {
		router: typeof router;
	}
}
