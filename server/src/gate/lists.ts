import { holdsOn, lowersTier, suspension, tierOverride, waiver } from "@gatehouse/framework";
import type { z } from "zod";
import { requireLowering, requireOwnName, requireSigner } from "../access/duties.ts";
import type { EntityRoutes, MemberChange } from "../record/entity-routes.ts";
import {
	type suspensionItem,
	suspensionPage,
	suspensionsQuery,
	type tierOverrideItem,
	tierOverridePage,
	tierOverridesQuery,
	type waiverItem,
	waiverPage,
	waiversQuery,
} from "./shape.ts";

type SuspensionItem = z.output<typeof suspensionItem>;
type WaiverItem = z.output<typeof waiverItem>;
type OverrideItem = z.output<typeof tierOverrideItem>;

const common = { tag: "gate", read: "gate.read", change: "gate.waive" } as const;

export const waiverKind: EntityRoutes<"waivers", z.output<typeof waiversQuery>, WaiverItem> = {
	...common,
	collection: "waivers",
	path: "/waivers",
	name: "Waiver",
	many: "Waivers",
	words: "a waiver",
	schema: waiver,
	duty: ({ principal, before, after }) => {
		for (const signed of [before, after]) if (signed !== null) requireSigner(principal, signed);
	},
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
	duty: overrideDuty,
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

export const suspensionKind: EntityRoutes<"suspensions", z.output<typeof suspensionsQuery>, SuspensionItem> = {
	...common,
	change: "gate.suspend",
	collection: "suspensions",
	path: "/suspensions",
	name: "Suspension",
	many: "Suspensions",
	words: "a suspension",
	schema: suspension,
	duty: ({ principal, after }) => {
		if (after !== null) requireOwnName(principal, after.by);
	},
	list: {
		query: suspensionsQuery,
		page: suspensionPage,
		itemOf: (_model, at) => (member, revision) => ({
			...member,
			revision,
			inForce: holdsOn(at, member.from, member.until),
		}),
		keeps: (item, { subject, inForce }) =>
			(subject === undefined || item.subject === subject) && (inForce === undefined || item.inForce === inForce),
		keyOf: ({ id }) => id,
		textOf: ({ id, subject, by, reason }) => [id, subject, by, reason],
		sorts: {
			id: ({ id }) => id,
			subject: ({ subject }) => subject,
			from: ({ from }) => from,
			until: ({ until }) => until,
		},
		defaultSort: "-from",
	},
};

/** What lowers a tier needs the executive, and what is set is set in the own name. Taking back may be another's. */
function overrideDuty({ principal, before, after }: MemberChange<"tierOverrides">): void {
	if (lowersTier(before, after)) requireLowering(principal);
	if (after !== null) requireOwnName(principal, after.by);
}
