import { queryOptions } from "@tanstack/react-query";
import { api, unwrap, unwrapWithTag } from "../api/client.ts";
import { given } from "../api/given.ts";

export const principlesQuery = () =>
	queryOptions({
		queryKey: ["principles"],
		queryFn: () => unwrap(api.GET("/api/principles")),
		staleTime: Number.POSITIVE_INFINITY,
	});

/** A whole version: `current` (in force on the day), `proposal` (the shipped one), or such as `1.0.0`. */
export const versionQuery = (version: string, at?: string) =>
	queryOptions({
		queryKey: ["baseline", version, at ?? null],
		queryFn: () => unwrap(api.GET("/api/baselines/{version}", { params: { path: { version }, query: given({ at }) } })),
	});

export const versionsQuery = (at?: string) =>
	queryOptions({
		queryKey: ["baselines", at ?? null],
		queryFn: () => unwrap(api.GET("/api/baselines", { params: { query: { limit: 200, ...given({ at }) } } })),
	});

export const diffQuery = (a: string, b: string) =>
	queryOptions({
		queryKey: ["baseline", "diff", a, b],
		queryFn: () => unwrap(api.GET("/api/baselines/{a}/diff/{b}", { params: { path: { a, b } } })),
	});

/** Proposed versions, the newest first. */
export const proposalsQuery = () =>
	queryOptions({
		queryKey: ["proposals"],
		queryFn: () => unwrap(api.GET("/api/baseline-proposals", { params: { query: { limit: 200 } } })),
	});

/** One proposal and what publishing it today would do, with the tag that publishing has to name. */
export const proposalQuery = (id: string) =>
	queryOptions({
		queryKey: ["proposals", id],
		queryFn: () => unwrapWithTag(api.GET("/api/baseline-proposals/{id}", { params: { path: { id } } })),
		// What is published has been seen as it is now.
		staleTime: 0,
	});

/** Publishes what was seen: the server refuses when it would do something else by now. */
export const publishProposal = (id: string, etag: string) =>
	unwrap(api.POST("/api/baseline-proposals/{id}/publish", { params: { path: { id } }, headers: { "If-Match": etag } }));

export const withdrawProposal = (id: string) =>
	unwrap(api.POST("/api/baseline-proposals/{id}/withdraw", { params: { path: { id } } }));
