import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../api/client.ts";
import { given } from "../api/given.ts";

export const subjectQuery = (id: string, at?: string) =>
	queryOptions({
		queryKey: ["subject", id, at ?? null],
		queryFn: () => unwrap(api.GET("/api/subjects/{id}", { params: { path: { id }, query: given({ at }) } })),
	});

export const standingQuery = (id: string, at?: string) =>
	queryOptions({
		queryKey: ["standing", id, at ?? null],
		queryFn: () => unwrap(api.GET("/api/subjects/{id}/standing", { params: { path: { id }, query: given({ at }) } })),
	});

export const subjectEvidenceQuery = (subject: string) =>
	queryOptions({
		queryKey: ["evidence", "of", subject],
		queryFn: () => unwrap(api.GET("/api/evidence", { params: { query: { subject, limit: 200 } } })),
	});
