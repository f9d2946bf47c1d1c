import { sighting } from "@gatehouse/framework";
import type { z } from "zod";
import type { EntityRoutes } from "../../record/entity-routes.ts";
import { type sightingItem, sightingPage, sightingsQuery } from "../shape.ts";

type Item = z.output<typeof sightingItem>;

export const sightingKind: EntityRoutes<"sightings", z.output<typeof sightingsQuery>, Item> = {
	collection: "sightings",
	path: "/sightings",
	name: "Sighting",
	many: "Sightings",
	words: "a sighting of a supply",
	tag: "ecosystem",
	read: "ecosystem.read",
	change: "ecosystem.change",
	schema: sighting,
	list: {
		query: sightingsQuery,
		page: sightingPage,
		itemOf: () => (member, revision) => ({ ...member, revision }),
		keeps: (item, query) =>
			(query.seenIn === undefined || item.seenIn === query.seenIn) &&
			(query.from === undefined || item.from === query.from) &&
			(query.to === undefined || item.to === query.to),
		keyOf: ({ id }) => id,
		textOf: ({ id, what, from, to, source, note }) => [id, what, from, to, source, note],
		sorts: {
			id: ({ id }) => id,
			from: ({ from }) => from,
			to: ({ to }) => to,
			seenIn: ({ seenIn }) => seenIn,
			on: ({ on }) => on,
		},
		defaultSort: "-on",
	},
};
