import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const contractsRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/contracts",
		staticData: { permission: "contracts.read" },
		component: lazyRouteComponent(() => import("./coverage-page.tsx"), "CoveragePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/contracts/calendar",
		staticData: { permission: "contracts.read" },
		component: lazyRouteComponent(() => import("./calendar-page.tsx"), "CalendarPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/contracts/clauses",
		staticData: { permission: "contracts.read" },
		component: lazyRouteComponent(() => import("./clauses-page.tsx"), "ClausesPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/contracts/of/$id",
		staticData: { permission: "contracts.read" },
		component: lazyRouteComponent(() => import("./contract-page.tsx"), "ContractPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/contracts/edit/$id",
		staticData: { permission: "contracts.change" },
		component: lazyRouteComponent(() => import("./edit-page.tsx"), "EditContractPage"),
	}),
] as const;
