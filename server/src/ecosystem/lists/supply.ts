import { isDeepStrictEqual } from "node:util";
import { consentOn, supply } from "@gatehouse/framework";
import type { z } from "zod";
import { requireOther, requireOwnName } from "../../access/duties.ts";
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
	duty: ({ principal, before, after }) => {
		const consent = after?.consent;
		if (consent === undefined || isDeepStrictEqual(consent, before?.consent)) return;
		requireOwnName(principal, consent.by);
		requireOther(principal, { account: null, organisation: after?.declaredBy ?? null });
	},
	list: {
		query: suppliesQuery,
		page: supplyPage,
		itemOf: (_, at) => (member, revision) => ({ ...member, revision, consentState: consentOn(member, at) }),
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
