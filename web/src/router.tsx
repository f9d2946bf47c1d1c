import {
	createRootRoute,
	createRoute,
	createRouter,
	lazyRouteComponent,
	redirect,
	retainSearchParams,
} from "@tanstack/react-router";
import { Waiting } from "./parts/waiting.tsx";
import { Layout } from "./shell/layout.tsx";
import { Crash, NotFound } from "./shell/not-found.tsx";
import { type PageSearch, parseSearch, readSearch, writeSearch } from "./shell/page-search.ts";

/** The day looked at travels along from page to page. */
const root = createRootRoute({
	component: Layout,
	notFoundComponent: NotFound,
	validateSearch: (given: Record<string, unknown>): PageSearch => readSearch(given),
	search: { middlewares: [retainSearchParams(["at"])] },
});

const overview = createRoute({
	getParentRoute: () => root,
	path: "/",
	component: lazyRouteComponent(() => import("./overview/overview-page.tsx"), "OverviewPage"),
});

const standards = [
	createRoute({
		getParentRoute: () => root,
		path: "/standards",
		component: lazyRouteComponent(() => import("./standards/register-page.tsx"), "RegisterPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/standards/coverage",
		component: lazyRouteComponent(() => import("./standards/coverage-page.tsx"), "CoveragePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/standards/notes",
		component: lazyRouteComponent(() => import("./standards/notes-page.tsx"), "NotesPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/standards/$id",
		component: lazyRouteComponent(() => import("./standards/standard-page.tsx"), "StandardPage"),
	}),
] as const;

const baseline = [
	createRoute({
		getParentRoute: () => root,
		path: "/baseline",
		component: lazyRouteComponent(() => import("./baseline/requirements-page.tsx"), "RequirementsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/baseline/versions",
		component: lazyRouteComponent(() => import("./baseline/versions-page.tsx"), "VersionsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/baseline/change",
		component: lazyRouteComponent(() => import("./baseline/change-page.tsx"), "ChangePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/baseline/requirements/$id",
		component: lazyRouteComponent(() => import("./baseline/requirement-page.tsx"), "RequirementPage"),
	}),
] as const;

const ecosystem = [
	createRoute({
		getParentRoute: () => root,
		path: "/ecosystem",
		beforeLoad: ({ search }) => {
			throw redirect({ to: "/ecosystem/$list", params: { list: "systems" }, search });
		},
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/ecosystem/$list",
		component: lazyRouteComponent(() => import("./ecosystem/lists-page.tsx"), "ListsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/ecosystem/$list/new",
		component: lazyRouteComponent(() => import("./ecosystem/form-page.tsx"), "CreatePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/ecosystem/$list/edit/$id",
		component: lazyRouteComponent(() => import("./ecosystem/form-page.tsx"), "EditPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/subjects/$id",
		component: lazyRouteComponent(() => import("./ecosystem/subject-page.tsx"), "SubjectPage"),
	}),
] as const;

const gate = [
	createRoute({
		getParentRoute: () => root,
		path: "/gate",
		component: lazyRouteComponent(() => import("./gate/gate-page.tsx"), "GatePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/gate/proposal",
		component: lazyRouteComponent(() => import("./gate/proposal-page.tsx"), "ProposalPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/gate/decisions",
		component: lazyRouteComponent(() => import("./gate/decisions-page.tsx"), "DecisionsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/gate/decisions/$id",
		component: lazyRouteComponent(() => import("./gate/decision-page.tsx"), "DecisionPage"),
	}),
] as const;

export const router = createRouter({
	routeTree: root.addChildren([overview, ...standards, ...baseline, ...ecosystem, ...gate]),
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
