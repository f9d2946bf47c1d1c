import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../api/client.ts";
import { given } from "../api/given.ts";

/** What the gate is asked about: an engagement, or any other subject by itself. */
export type Target = { engagement: string } | { subject: string };

/** The decision for a day, not recorded. The answer shown before stays until the next one is there. */
export const previewQuery = (target: Target, at: string) =>
	queryOptions({
		queryKey: ["gate", "preview", target, at],
		queryFn: () => unwrap(api.GET("/api/gate/preview", { params: { query: { ...target, at } } })),
		placeholderData: keepPreviousData,
	});

/** The decision through time, in stretches over which it does not change. */
export const timelineQuery = (target: Target, from: string, to: string) =>
	queryOptions({
		queryKey: ["gate", "timeline", target, from, to],
		queryFn: () => unwrap(api.GET("/api/gate/timeline", { params: { query: { ...target, from, to } } })),
	});

export const decisionQuery = (id: string) =>
	queryOptions({
		queryKey: ["gate", "decision", id],
		queryFn: () => unwrap(api.GET("/api/gate/decisions/{id}", { params: { path: { id } } })),
		staleTime: Number.POSITIVE_INFINITY,
	});

/** Records the answer of the gate: an immutable decision with a reference. */
export const recordDecision = (target: Target, at: string) =>
	unwrap(api.POST("/api/gate/decisions", { body: { ...target, at } }));

export const replayDecision = (id: string) =>
	unwrap(api.POST("/api/gate/decisions/{id}/replay", { params: { path: { id } } }));

/** Subjects whose name fits, for pickers. */
export const findSubjectsQuery = (q: string, at?: string) =>
	queryOptions({
		queryKey: ["subjects", "find", q, at ?? null],
		queryFn: () =>
			unwrap(
				api.GET("/api/subjects", { params: { query: { limit: 50, ...given({ q: q === "" ? undefined : q, at }) } } }),
			),
		placeholderData: keepPreviousData,
	});
