import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const accessRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/sign-in",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./sign-in-page.tsx"), "SignInPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/break-glass",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./break-glass-page.tsx"), "BreakGlassPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/welcome",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./welcome-page.tsx"), "WelcomePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/reset",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./reset-page.tsx"), "ResetPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/account",
		staticData: { permission: "account.self" },
		component: lazyRouteComponent(() => import("./account-page.tsx"), "AccountPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/account/sessions",
		staticData: { permission: "account.self" },
		component: lazyRouteComponent(() => import("./sessions-page.tsx"), "SessionsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/account/keys",
		staticData: { permission: "account.self" },
		component: lazyRouteComponent(() => import("./keys-page.tsx"), "KeysPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/people",
		staticData: { permission: "access.read" },
		component: lazyRouteComponent(() => import("./people-page.tsx"), "PeoplePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/people/roles",
		staticData: { permission: "access.read" },
		component: lazyRouteComponent(() => import("./roles-page.tsx"), "RolesPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/people/rights",
		staticData: { permission: "access.read" },
		component: lazyRouteComponent(() => import("./rights-page.tsx"), "RightsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/people/providers",
		staticData: { permission: "access.administer" },
		component: lazyRouteComponent(() => import("./providers-page.tsx"), "ProvidersPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/people/messages",
		staticData: { permission: "access.administer" },
		component: lazyRouteComponent(() => import("./messages-page.tsx"), "MessagesPage"),
	}),
] as const;
