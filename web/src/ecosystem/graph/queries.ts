import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../api/client.ts";
import { given } from "../../api/given.ts";

/** The first few that a compromise reaches, and all of it in numbers. */
export const affectedQuery = (of: string, at: string | undefined, limit: number) =>
	queryOptions({
		queryKey: ["graph", "affected", of, at ?? null, limit],
		queryFn: () => unwrap(api.GET("/api/graph/affected", { params: { query: { of, limit, ...given({ at }) } } })),
	});

/** Chains from one to another, or to all that the first rests on; at most `most`, each at most `hops` links long. */
export const chainsQuery = (asked: { from: string; to?: string; most: number; hops: number }, at: string | undefined) =>
	queryOptions({
		queryKey: ["graph", "chains", asked, at ?? null],
		queryFn: () => unwrap(api.GET("/api/graph/chains", { params: { query: { ...asked, ...given({ at }) } } })),
	});

/** Organisations whose compromise reaches most. */
export const mostReachingQuery = (at: string | undefined) =>
	queryOptions({
		queryKey: ["graph", "most-reaching", at ?? null],
		queryFn: () =>
			unwrap(
				api.GET("/api/graph/concentration", { params: { query: { limit: 12, sort: "-reaches", ...given({ at }) } } }),
			),
	});
