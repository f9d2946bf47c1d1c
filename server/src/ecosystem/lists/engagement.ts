import { type Content, engagement } from "@gatehouse/framework";
import type { z } from "zod";
import { posturesOn } from "../../gate/index.ts";
import type { EntityRoutes } from "../../record/entity-routes.ts";
import { type engagementItem, engagementPage, engagementsQuery } from "../shape.ts";
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
		itemOf: (model, at) => {
			const posture = posturesOn(model, content, at);
			return (member, revision) => {
				const { tier, outcome } = posture(member.id);
				return { ...member, revision, tier, outcome };
			};
		},
		keeps: (item, query) =>
			matchesPosture(item, query) &&
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
