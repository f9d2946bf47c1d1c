import { createRootRoute, retainSearchParams } from "@tanstack/react-router";
import { Layout } from "./layout.tsx";
import { NotFound } from "./not-found.tsx";
import { type PageSearch, readSearch } from "./page-search.ts";

/** The day looked at travels along from page to page. */
export const rootRoute = createRootRoute({
	component: Layout,
	notFoundComponent: NotFound,
	validateSearch: (given: Record<string, unknown>): PageSearch => readSearch(given),
	search: { middlewares: [retainSearchParams(["at"])] },
});
