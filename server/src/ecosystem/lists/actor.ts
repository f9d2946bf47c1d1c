import { actor, type Content, degreeOf } from "@gatehouse/framework";
import type { z } from "zod";
import { posturesOn } from "../../gate/index.ts";
import type { EntityRoutes } from "../../record/entity-routes.ts";
import { type actorItem, actorPage, actorsQuery } from "../shape.ts";
import { matchesPosture, postureSorts } from "./posture-columns.ts";

type Item = z.output<typeof actorItem>;

export const actorKind = (content: Content): EntityRoutes<"actors", z.output<typeof actorsQuery>, Item> => {
	const kinds = new Map(content.actorKinds.map((kind) => [kind.id, kind]));
	return {
		collection: "actors",
		path: "/actors",
		name: "Actor",
		many: "Actors",
		words: "an actor",
		tag: "ecosystem",
		read: "ecosystem.read",
		change: "ecosystem.change",
		schema: actor,
		list: {
			query: actorsQuery,
			page: actorPage,
			itemOf: (model, at) => {
				const posture = posturesOn(model, content, at);
				return (member, revision) => {
					const { tier, outcome } = posture(member.id);
					return { ...member, revision, partyDegree: degreeOf(member, kinds) ?? null, tier, outcome };
				};
			},
			keeps: (item, query) =>
				matchesPosture(item, query) &&
				(query.kind === undefined || item.kinds.includes(query.kind)) &&
				(query.sector === undefined || item.sector === query.sector) &&
				(query.degree === undefined || item.partyDegree === query.degree),
			keyOf: ({ id }) => id,
			textOf: ({ id, name, note, kinds: held, country }) => [id, name, note, country, ...held],
			sorts: {
				...postureSorts,
				id: ({ id }) => id,
				name: ({ name }) => name,
				sector: ({ sector }) => sector,
				partyDegree: ({ partyDegree }) => partyDegree,
			},
			defaultSort: "name",
		},
	};
};
