import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const registerRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/register/certificates",
		staticData: { permission: "register.read" },
		component: lazyRouteComponent(() => import("./register-page.tsx"), "CertificatesPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/register/certificates/$number",
		staticData: { permission: "register.read" },
		component: lazyRouteComponent(() => import("./certificate-page.tsx"), "CertificatePage"),
	}),
] as const;
