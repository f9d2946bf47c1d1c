import { type Content, fleet } from "@gatehouse/framework";
import type { z } from "zod";
import type { EntityRoutes } from "../../record/entity-routes.ts";
import { type fleetItem, fleetPage, fleetsQuery } from "../shape.ts";
import { judgedItems } from "./judged.ts";
import { matchesPosture, postureSorts } from "./posture-columns.ts";

type Item = z.output<typeof fleetItem>;

export const fleetKind = (content: Content): EntityRoutes<"fleets", z.output<typeof fleetsQuery>, Item> => ({
	collection: "fleets",
	path: "/fleets",
	name: "Fleet",
	many: "Fleets",
	words: "a fleet",
	tag: "ecosystem",
	read: "ecosystem.read",
	change: "ecosystem.change",
	schema: fleet,
	list: {
		query: fleetsQuery,
		page: fleetPage,
		itemOf: judgedItems<"fleets">(content),
		keeps: (item, query) =>
			matchesPosture(item, query) &&
			(query.sector === undefined || item.sector === query.sector) &&
			(query.product === undefined || item.product === query.product),
		keyOf: ({ id }) => id,
		textOf: ({ id, name, note, product, operator }) => [id, name, note, product, operator],
		sorts: {
			...postureSorts,
			id: ({ id }) => id,
			name: ({ name }) => name,
			sector: ({ sector }) => sector,
			size: ({ size }) => size,
			product: ({ product }) => product,
		},
		defaultSort: "name",
	},
});
