import { posturesOn } from "../gate/index.ts";
import type { House } from "../house.ts";
import { dayOf } from "../http/day.ts";
import type { Routes } from "../http/wire.ts";
import { factsOf, requireCity } from "../record/model.ts";
import { graphOfDay } from "./graph-of-day.ts";
import { pictureOf } from "./picture.ts";
import { picture, pictureQuery } from "./picture-shape.ts";

/** The whole ecosystem of a day in one answer, for whoever draws it (GRAPH-01). */
export const pictureRoute =
	(house: House): Routes =>
	async (app) => {
		app.get(
			"/graph/picture",
			{
				config: { access: "ecosystem.read" },
				schema: {
					operationId: "getPicture",
					tags: ["ecosystem"],
					summary: "Every node and link of the ecosystem with its standing, in columns, to be drawn",
					querystring: pictureQuery,
					response: { 200: picture },
				},
			},
			async ({ query }) => {
				const model = requireCity(await house.record.current());
				const at = query.at ?? dayOf(house.clock());
				const facts = factsOf(model, house.content);
				return pictureOf(facts, graphOfDay(model.city, at), posturesOn(model, house.content, at), query.most);
			},
		);
	};
