import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../api/client.ts";
import { given } from "../api/given.ts";

/** The city's profile, its counts, the baseline in force, and the server's today. */
export const cityQuery = (at?: string) =>
	queryOptions({
		queryKey: ["city", at ?? null],
		queryFn: () => unwrap(api.GET("/api/city", { params: { query: given({ at }) } })),
	});

export const overviewQuery = (at?: string) =>
	queryOptions({
		queryKey: ["overview", at ?? null],
		queryFn: () => unwrap(api.GET("/api/overview", { params: { query: given({ at }) } })),
	});
