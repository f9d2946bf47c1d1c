import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../api/client.ts";
import { given } from "../api/given.ts";

export const standardQuery = (id: string, at?: string) =>
	queryOptions({
		queryKey: ["standard", id, at ?? null],
		queryFn: () => unwrap(api.GET("/api/standards/{id}", { params: { path: { id }, query: given({ at }) } })),
	});

/** The whole register at once (about 130 entries), for looking up names. */
export const everyStandardQuery = (at?: string) =>
	queryOptions({
		queryKey: ["standards", "every", at ?? null],
		queryFn: () => unwrap(api.GET("/api/standards", { params: { query: { limit: 200, ...given({ at }) } } })),
	});

export const coverageQuery = (at?: string) =>
	queryOptions({
		queryKey: ["coverage", at ?? null],
		queryFn: () => unwrap(api.GET("/api/standards/coverage", { params: { query: given({ at }) } })),
	});

export const notesQuery = () =>
	queryOptions({ queryKey: ["register-notes"], queryFn: () => unwrap(api.GET("/api/standards/notes")) });

export const topicsQuery = () =>
	queryOptions({
		queryKey: ["topics"],
		queryFn: () => unwrap(api.GET("/api/standards/topics")),
		staleTime: Number.POSITIVE_INFINITY,
	});
