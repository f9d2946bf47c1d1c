import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const gateRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/gate",
		staticData: { permission: "gate.read" },
		component: lazyRouteComponent(() => import("./gate-page.tsx"), "GatePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/gate/proposal",
		staticData: { permission: "gate.decide" },
		component: lazyRouteComponent(() => import("./proposal-page.tsx"), "ProposalPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/gate/decisions",
		staticData: { permission: "gate.read" },
		component: lazyRouteComponent(() => import("./decisions-page.tsx"), "DecisionsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/gate/decisions/$id",
		staticData: { permission: "gate.read" },
		component: lazyRouteComponent(() => import("./decision-page.tsx"), "DecisionPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/gate/waivers",
		staticData: { permission: "gate.read" },
		component: lazyRouteComponent(() => import("./waivers-page.tsx"), "WaiversPage"),
	}),
] as const;
