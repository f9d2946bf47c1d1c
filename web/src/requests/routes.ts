import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/root-route.ts";

/** The pages of this chapter: their addresses, and who may open each. */
export const requestsRoutes = [
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./asked-page.tsx"), "AskedPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/answer",
		staticData: { permission: "my.answer" },
		component: lazyRouteComponent(() => import("./answer-page.tsx"), "AnswerPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/evidence",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./library-page.tsx"), "LibraryPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/evidence/bulk",
		staticData: { permission: "my.answer" },
		component: lazyRouteComponent(() => import("./bulk-page.tsx"), "BulkPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/evidence/$id",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./evidence-page.tsx"), "EvidencePage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/subjects",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./my-subjects-page.tsx"), "MySubjectsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/subjects/$id",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./my-subject-page.tsx"), "MySubjectPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/assigned",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./assigned-page.tsx"), "AssignedPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/notices",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./notices-page.tsx"), "NoticesPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/suppliers",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./suppliers/my-suppliers-page.tsx"), "MySuppliersPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/suppliers/declared",
		staticData: { permission: "my.read" },
		component: lazyRouteComponent(() => import("./suppliers/my-declarations-page.tsx"), "MyDeclarationsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/my/team",
		staticData: { permission: "my.team" },
		component: lazyRouteComponent(() => import("./team-page.tsx"), "TeamPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/invitation",
		staticData: { frame: "entry" },
		component: lazyRouteComponent(() => import("./invitation-page.tsx"), "InvitationPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/inbox",
		staticData: { permission: "inbox.read" },
		component: lazyRouteComponent(() => import("./inbox-page.tsx"), "InboxPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/invitations",
		staticData: { permission: "invitations.read" },
		component: lazyRouteComponent(() => import("./invitations-page.tsx"), "InvitationsPage"),
	}),
	createRoute({
		getParentRoute: () => rootRoute,
		path: "/assignments",
		staticData: { permission: "assurance.assign" },
		component: lazyRouteComponent(() => import("./assignments-page.tsx"), "AssignmentsPage"),
	}),
] as const;
