import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const ecosystemRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem",
		staticData: { permission: "ecosystem.read" },
		beforeLoad: ({ search }) => {
			throw redirect({ to: "/ecosystem/$list", params: { list: "systems" }, search });
		},
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/picture",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./picture/picture-page.tsx"), "PicturePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/affected",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./graph/affected-start-page.tsx"), "AffectedStartPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/affected/$id",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./graph/affected-page.tsx"), "AffectedPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/rests-on/$id",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./graph/rests-on-page.tsx"), "RestsOnPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/concentration",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./graph/concentration-page.tsx"), "ConcentrationPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/declared-and-seen",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./declared/declared-page.tsx"), "DeclaredPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/faults",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./graph/faults-page.tsx"), "FaultsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/what-if",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./graph/what-if-page.tsx"), "PartyWhatIfPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/suspensions",
		staticData: { permission: "gate.read" },
		component: lazyRouteComponent(() => import("./graph/suspensions-page.tsx"), "SuspensionsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/import",
		staticData: { permission: "ecosystem.change" },
		component: lazyRouteComponent(() => import("./registry/import-page.tsx"), "ImportPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/duplicates",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./registry/duplicates-page.tsx"), "DuplicatesPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/$list",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./lists-page.tsx"), "ListsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/$list/new",
		staticData: { permission: "ecosystem.change" },
		component: lazyRouteComponent(() => import("./form-page.tsx"), "CreatePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/ecosystem/$list/edit/$id",
		staticData: { permission: "ecosystem.change" },
		component: lazyRouteComponent(() => import("./form-page.tsx"), "EditPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/subjects/$id",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./subject-page.tsx"), "SubjectPage"),
	}),
] as const;
