import { type Content, engagement, isEngaged } from "@gatehouse/framework";
import type { z } from "zod";
import type { EntityRoutes } from "../../record/entity-routes.ts";
import { type engagementItem, engagementPage, engagementsQuery } from "../shape.ts";
import { judgedItems } from "./judged.ts";
import { matchesPosture, postureSorts } from "./posture-columns.ts";

type Item = z.output<typeof engagementItem>;

export const engagementKind = (
	content: Content,
): EntityRoutes<"engagements", z.output<typeof engagementsQuery>, Item> => ({
	collection: "engagements",
	path: "/engagements",
	name: "Engagement",
	many: "Engagements",
	words: "an engagement",
	tag: "ecosystem",
	read: "ecosystem.read",
	change: "ecosystem.change",
	schema: engagement,
	list: {
		query: engagementsQuery,
		page: engagementPage,
		itemOf: judgedItems<"engagements">(content),
		keeps: (item, query, at) =>
			matchesPosture(item, query) &&
			(query.inService === undefined || query.inService === isEngaged(item, at)) &&
			(query.kind === undefined || item.kind === query.kind) &&
			(query.supplier === undefined || item.supplier === query.supplier),
		keyOf: ({ id }) => id,
		textOf: ({ id, name, note, supplier, delivers, connectsTo }) => [
			id,
			name,
			note,
			supplier,
			...delivers,
			...connectsTo,
		],
		sorts: {
			...postureSorts,
			id: ({ id }) => id,
			name: ({ name }) => name,
			kind: ({ kind }) => kind,
			supplier: ({ supplier }) => supplier,
			from: ({ from }) => from,
			until: ({ until }) => until,
		},
		defaultSort: "name",
	},
});
