import { type Content, product } from "@gatehouse/framework";
import type { z } from "zod";
import type { EntityRoutes } from "../../record/entity-routes.ts";
import { type productItem, productPage, productsQuery } from "../shape.ts";
import { judgedItems } from "./judged.ts";
import { matchesPosture, postureSorts } from "./posture-columns.ts";

type Item = z.output<typeof productItem>;

export const productKind = (content: Content): EntityRoutes<"products", z.output<typeof productsQuery>, Item> => ({
	collection: "products",
	path: "/products",
	name: "Product",
	many: "Products",
	words: "a product",
	tag: "ecosystem",
	read: "ecosystem.read",
	change: "ecosystem.change",
	schema: product,
	list: {
		query: productsQuery,
		page: productPage,
		itemOf: judgedItems<"products">(content),
		keeps: (item, query) => matchesPosture(item, query) && (query.maker === undefined || item.maker === query.maker),
		keyOf: ({ id }) => id,
		textOf: ({ id, name, note, maker, version }) => [id, name, note, maker, version],
		sorts: {
			...postureSorts,
			id: ({ id }) => id,
			name: ({ name }) => name,
			maker: ({ maker }) => maker,
			supportUntil: ({ supportUntil }) => supportUntil,
		},
		defaultSort: "name",
	},
});
