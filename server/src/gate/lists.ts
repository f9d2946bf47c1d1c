import { tierOverride, waiver } from "@gatehouse/framework";
import type { z } from "zod";
import type { EntityRoutes } from "../record/entity-routes.ts";
import {
	type tierOverrideItem,
	tierOverridePage,
	tierOverridesQuery,
	type waiverItem,
	waiverPage,
	waiversQuery,
} from "./shape.ts";

type WaiverItem = z.output<typeof waiverItem>;
type OverrideItem = z.output<typeof tierOverrideItem>;

const common = { tag: "gate", read: "gate.read", change: "gate.change" } as const;

export const waiverKind: EntityRoutes<"waivers", z.output<typeof waiversQuery>, WaiverItem> = {
	...common,
	collection: "waivers",
	path: "/waivers",
	name: "Waiver",
	many: "Waivers",
	words: "a waiver",
	schema: waiver,
	list: {
		query: waiversQuery,
		page: waiverPage,
		itemOf: () => (member, revision) => ({ ...member, revision }),
		keeps: (item, { subject, requirement, signedBy }) =>
			(subject === undefined || item.subject === subject) &&
			(requirement === undefined || item.requirement === requirement) &&
			(signedBy === undefined || item.signedBy === signedBy),
		keyOf: ({ id }) => id,
		textOf: ({ id, subject, requirement, reason, compensation }) => [id, subject, requirement, reason, compensation],
		sorts: {
			id: ({ id }) => id,
			subject: ({ subject }) => subject,
			requirement: ({ requirement }) => requirement,
			from: ({ from }) => from,
			until: ({ until }) => until,
		},
		defaultSort: "until",
	},
};

export const tierOverrideKind: EntityRoutes<"tierOverrides", z.output<typeof tierOverridesQuery>, OverrideItem> = {
	...common,
	collection: "tierOverrides",
	path: "/tier-overrides",
	name: "TierOverride",
	many: "TierOverrides",
	words: "a tier set by hand",
	schema: tierOverride,
	list: {
		query: tierOverridesQuery,
		page: tierOverridePage,
		itemOf: () => (member, revision) => ({ ...member, revision }),
		keeps: (item, { subject }) => subject === undefined || item.subject === subject,
		keyOf: ({ id }) => id,
		textOf: ({ id, subject, by, reason }) => [id, subject, by, reason],
		sorts: {
			id: ({ id }) => id,
			subject: ({ subject }) => subject,
			tier: ({ tier }) => tier,
			from: ({ from }) => from,
			until: ({ until }) => until,
		},
		defaultSort: "id",
	},
};
