import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../api/client.ts";
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
