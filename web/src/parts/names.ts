import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { api, unwrap } from "../api/client.ts";
import { everyPage } from "./every-page.ts";

export const everyActorQuery = () =>
	queryOptions({
		queryKey: ["actors", "every"],
		queryFn: () => everyPage((query) => unwrap(api.GET("/api/actors", { params: { query } }))),
	});

/** The name of an actor by its id; the id itself while names are not there. */
export function useActorName(): (id: string) => string {
	const { data } = useQuery(everyActorQuery());
	return useCallback((id: string) => data?.find((actor) => actor.id === id)?.name ?? id, [data]);
}

const everySubjectQuery = () =>
	queryOptions({
		queryKey: ["subjects", "every"],
		queryFn: () => everyPage((query) => unwrap(api.GET("/api/subjects", { params: { query } }))),
	});

/** The name of a subject by its id; the id itself while names are not there. */
export function useSubjectName(): (id: string) => string {
	const { data } = useQuery(everySubjectQuery());
	return useCallback((id: string) => data?.find((subject) => subject.id === id)?.name ?? id, [data]);
}

/** A slug as words, for the closed lists of content that carry no name of their own: `scan-result` → `scan result`. */
export function plainWords(slug: string): string {
	return slug.replaceAll("-", " ");
}

const actorKindsQuery = () =>
	queryOptions({
		queryKey: ["actor-kinds"],
		queryFn: () => unwrap(api.GET("/api/actor-kinds")),
		staleTime: Number.POSITIVE_INFINITY,
	});

/** The kinds of actor, and the name of one by its id. */
export function useActorKinds() {
	const { data } = useQuery(actorKindsQuery());
	const kinds = data?.actorKinds ?? [];
	return { kinds, kindName: (id: string) => kinds.find((kind) => kind.id === id)?.name ?? plainWords(id) };
}
