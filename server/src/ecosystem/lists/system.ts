import { type Content, system } from "@gatehouse/framework";
import type { z } from "zod";
import type { EntityRoutes } from "../../record/entity-routes.ts";
import { type systemItem, systemPage, systemsQuery } from "../shape.ts";
import { judgedItems } from "./judged.ts";
import { matchesPosture, postureSorts } from "./posture-columns.ts";

type Item = z.output<typeof systemItem>;

export const systemKind = (content: Content): EntityRoutes<"systems", z.output<typeof systemsQuery>, Item> => ({
	collection: "systems",
	path: "/systems",
	name: "System",
	many: "Systems",
	words: "a system",
	tag: "ecosystem",
	read: "ecosystem.read",
	change: "ecosystem.change",
	schema: system,
	list: {
		query: systemsQuery,
		page: systemPage,
		itemOf: judgedItems<"systems">(content),
		keeps: (item, query) =>
			matchesPosture(item, query) &&
			(query.kind === undefined || item.kind === query.kind) &&
			(query.sector === undefined || item.sector === query.sector),
		keyOf: ({ id }) => id,
		textOf: ({ id, name, note, accountable, operator }) => [id, name, note, accountable, operator],
		sorts: {
			...postureSorts,
			id: ({ id }) => id,
			name: ({ name }) => name,
			kind: ({ kind }) => kind,
			sector: ({ sector }) => sector,
			peopleServed: ({ peopleServed }) => peopleServed,
		},
		defaultSort: "name",
	},
});
