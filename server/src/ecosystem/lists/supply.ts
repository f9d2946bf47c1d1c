import { supply } from "@gatehouse/framework";
import type { z } from "zod";
import type { EntityRoutes } from "../../record/entity-routes.ts";
import { suppliesQuery, type supplyItem, supplyPage } from "../shape.ts";

type Item = z.output<typeof supplyItem>;

export const supplyKind: EntityRoutes<"supplies", z.output<typeof suppliesQuery>, Item> = {
	collection: "supplies",
	path: "/supplies",
	name: "Supply",
	many: "Supplies",
	words: "a supply",
	tag: "ecosystem",
	read: "ecosystem.read",
	change: "ecosystem.change",
	schema: supply,
	list: {
		query: suppliesQuery,
		page: supplyPage,
		itemOf: () => (member, revision) => ({ ...member, revision }),
		keeps: (item, query) =>
			(query.kind === undefined || item.kind === query.kind) &&
			(query.from === undefined || item.from === query.from) &&
			(query.to === undefined || item.to === query.to) &&
			(query.engagement === undefined || item.engagement === query.engagement),
		keyOf: ({ id }) => id,
		textOf: ({ id, what, from, to, note }) => [id, what, from, to, note],
		sorts: {
			id: ({ id }) => id,
			from: ({ from }) => from,
			to: ({ to }) => to,
			kind: ({ kind }) => kind,
			access: ({ access }) => access,
			until: ({ until }) => until,
		},
		defaultSort: "id",
	},
};
