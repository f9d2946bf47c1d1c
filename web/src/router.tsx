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
	component: lazyRouteComponent(() => import("./shell/home-page.tsx"), "HomePage"),
});

const standards = [
	createRoute({
		getParentRoute: () => root,
		path: "/standards",
		staticData: { permission: "standards.read" },
		component: lazyRouteComponent(() => import("./standards/register-page.tsx"), "RegisterPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/standards/coverage",
		staticData: { permission: "standards.read" },
		component: lazyRouteComponent(() => import("./standards/coverage-page.tsx"), "CoveragePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/standards/notes",
		staticData: { permission: "standards.read" },
		component: lazyRouteComponent(() => import("./standards/notes-page.tsx"), "NotesPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/standards/$id",
		staticData: { permission: "standards.read" },
		component: lazyRouteComponent(() => import("./standards/standard-page.tsx"), "StandardPage"),
	}),
] as const;

const baseline = [
	createRoute({
		getParentRoute: () => root,
		path: "/baseline",
		staticData: { permission: "baseline.read" },
		component: lazyRouteComponent(() => import("./baseline/requirements-page.tsx"), "RequirementsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/baseline/versions",
		staticData: { permission: "baseline.read" },
		component: lazyRouteComponent(() => import("./baseline/versions-page.tsx"), "VersionsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/baseline/change",
		staticData: { permission: "baseline.preview" },
		component: lazyRouteComponent(() => import("./baseline/change-page.tsx"), "ChangePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/baseline/proposals",
		staticData: { permission: "baseline.preview" },
		component: lazyRouteComponent(() => import("./baseline/proposals-page.tsx"), "ProposalsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/baseline/requirements/$id",
		staticData: { permission: "baseline.read" },
		component: lazyRouteComponent(() => import("./baseline/requirement-page.tsx"), "RequirementPage"),
	}),
] as const;

const ecosystem = [
	createRoute({
		getParentRoute: () => root,
		path: "/ecosystem",
		staticData: { permission: "ecosystem.read" },
		beforeLoad: ({ search }) => {
			throw redirect({ to: "/ecosystem/$list", params: { list: "systems" }, search });
		},
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/ecosystem/$list",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./ecosystem/lists-page.tsx"), "ListsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/ecosystem/$list/new",
		staticData: { permission: "ecosystem.change" },
		component: lazyRouteComponent(() => import("./ecosystem/form-page.tsx"), "CreatePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/ecosystem/$list/edit/$id",
		staticData: { permission: "ecosystem.change" },
		component: lazyRouteComponent(() => import("./ecosystem/form-page.tsx"), "EditPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/subjects/$id",
		staticData: { permission: "ecosystem.read" },
		component: lazyRouteComponent(() => import("./ecosystem/subject-page.tsx"), "SubjectPage"),
	}),
] as const;

const gate = [
	createRoute({
		getParentRoute: () => root,
		path: "/gate",
		staticData: { permission: "gate.read" },
		component: lazyRouteComponent(() => import("./gate/gate-page.tsx"), "GatePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/gate/proposal",
		staticData: { permission: "gate.decide" },
		component: lazyRouteComponent(() => import("./gate/proposal-page.tsx"), "ProposalPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/gate/decisions",
		staticData: { permission: "gate.read" },
		component: lazyRouteComponent(() => import("./gate/decisions-page.tsx"), "DecisionsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/gate/decisions/$id",
		staticData: { permission: "gate.read" },
		component: lazyRouteComponent(() => import("./gate/decision-page.tsx"), "DecisionPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/gate/waivers",
		staticData: { permission: "gate.read" },
		component: lazyRouteComponent(() => import("./gate/waivers-page.tsx"), "WaiversPage"),
	}),
] as const;

const access = [
	createRoute({
		getParentRoute: () => root,
		path: "/sign-in",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./access/sign-in-page.tsx"), "SignInPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/break-glass",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./access/break-glass-page.tsx"), "BreakGlassPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/welcome",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./access/welcome-page.tsx"), "WelcomePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/reset",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./access/reset-page.tsx"), "ResetPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/account",
		staticData: { permission: "account.self" },
		component: lazyRouteComponent(() => import("./access/account-page.tsx"), "AccountPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/account/sessions",
		staticData: { permission: "account.self" },
		component: lazyRouteComponent(() => import("./access/sessions-page.tsx"), "SessionsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/account/keys",
		staticData: { permission: "account.self" },
		component: lazyRouteComponent(() => import("./access/keys-page.tsx"), "KeysPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/people",
		staticData: { permission: "access.read" },
		component: lazyRouteComponent(() => import("./access/people-page.tsx"), "PeoplePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/people/roles",
		staticData: { permission: "access.read" },
		component: lazyRouteComponent(() => import("./access/roles-page.tsx"), "RolesPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/people/rights",
		staticData: { permission: "access.read" },
		component: lazyRouteComponent(() => import("./access/rights-page.tsx"), "RightsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/people/providers",
		staticData: { permission: "access.administer" },
		component: lazyRouteComponent(() => import("./access/providers-page.tsx"), "ProvidersPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/people/messages",
		staticData: { permission: "access.administer" },
		component: lazyRouteComponent(() => import("./access/messages-page.tsx"), "MessagesPage"),
	}),
] as const;

const requests = [
	createRoute({
		getParentRoute: () => root,
		path: "/my",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./requests/asked-page.tsx"), "AskedPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/my/answer",
		staticData: { permission: "my.answer" },
		component: lazyRouteComponent(() => import("./requests/answer-page.tsx"), "AnswerPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/my/evidence",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./requests/library-page.tsx"), "LibraryPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/my/evidence/bulk",
		staticData: { permission: "my.answer" },
		component: lazyRouteComponent(() => import("./requests/bulk-page.tsx"), "BulkPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/my/evidence/$id",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./requests/evidence-page.tsx"), "EvidencePage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/my/subjects",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./requests/my-subjects-page.tsx"), "MySubjectsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/my/subjects/$id",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./requests/my-subject-page.tsx"), "MySubjectPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/my/assigned",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./requests/assigned-page.tsx"), "AssignedPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/my/notices",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./requests/notices-page.tsx"), "NoticesPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/my/team",
		staticData: { permission: "my.team" },
		component: lazyRouteComponent(() => import("./requests/team-page.tsx"), "TeamPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/invitation",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./requests/invitation-page.tsx"), "InvitationPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/inbox",
		staticData: { permission: "inbox.read" },
		component: lazyRouteComponent(() => import("./requests/inbox-page.tsx"), "InboxPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/invitations",
		staticData: { permission: "invitations.read" },
		component: lazyRouteComponent(() => import("./requests/invitations-page.tsx"), "InvitationsPage"),
	}),
	createRoute({
		getParentRoute: () => root,
		path: "/assignments",
		staticData: { permission: "assurance.assign" },
		component: lazyRouteComponent(() => import("./requests/assignments-page.tsx"), "AssignmentsPage"),
	}),
] as const;

export const router = createRouter({
	routeTree: root.addChildren([overview, ...standards, ...baseline, ...ecosystem, ...gate, ...access, ...requests]),
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
