import { queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { api, unwrap } from "../api/client.ts";
import type { ActorItem } from "../api/shapes.ts";

/** Pages fetched at most; names beyond stay ids, which can be read as well. */
const MOST_PAGES = 5;

async function everyActor(): Promise<ActorItem[]> {
	const actors: ActorItem[] = [];
	let cursor: string | null = null;
	for (let page = 0; page < MOST_PAGES; page++) {
		const query: { limit: number; cursor?: string } = { limit: 200, ...(cursor === null ? {} : { cursor }) };
		const answer = await unwrap(api.GET("/api/actors", { params: { query } }));
		actors.push(...answer.items);
		cursor = answer.nextCursor;
		if (cursor === null) break;
	}
	return actors;
}

export const everyActorQuery = () => queryOptions({ queryKey: ["actors", "every"], queryFn: everyActor });

/** The name of an actor by its id; the id itself while names are not there. */
export function useActorName(): (id: string) => string {
	const { data } = useQuery(everyActorQuery());
	return useCallback((id: string) => data?.find((actor) => actor.id === id)?.name ?? id, [data]);
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
