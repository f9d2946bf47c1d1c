import { isoDate, slug } from "@gatehouse/framework";
import { z } from "zod";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";
import { ALL_ROLES } from "./policy.ts";

/** What goes over the wire about who acts for which organisation. */

export const membership = named(
	"Membership",
	z.strictObject({
		id: z.uuid(),
		account: z.string(),
		/** Id of an actor. */
		organisation: z.string(),
		role: z.enum(ALL_ROLES),
		from: isoDate,
		/** The last day, included; null: until it is revoked. */
		until: isoDate.nullable(),
		grantedBy: z.string(),
		grantedAt: z.iso.datetime(),
		/** The membership it was handed on from. */
		delegatedFrom: z.uuid().nullable(),
		revokedAt: z.iso.datetime().nullable(),
	}),
);
export type Membership = z.output<typeof membership>;

export const membershipPage = named("MembershipPage", pageOf(membership));
export const membershipsQuery = z.strictObject({
	...listQuery,
	account: z.string().max(80).optional(),
	organisation: slug.optional(),
	role: z.enum(ALL_ROLES).optional(),
	/** Those that hold on this day only. */
	on: isoDate.optional(),
});
export const membershipParam = z.strictObject({ id: z.string().min(1).max(80) });

const account = z.string().min(1).max(80);
export const membershipInput = named(
	"NewMembership",
	z.strictObject({
		account,
		organisation: slug,
		role: z.enum(ALL_ROLES),
		/** Left out: today. */
		from: isoDate.optional(),
		until: isoDate.optional(),
	}),
);
export const delegationInput = named("Delegation", z.strictObject({ account, until: isoDate }));

const TEAM_ROLES = ["supplier-owner", "supplier-contributor"] as const;
export const teamInput = named(
	"NewTeamMember",
	z.strictObject({ account, role: z.enum(TEAM_ROLES), until: isoDate.optional() }),
);
export const teamMember = named(
	"TeamMember",
	/** Null: the account was erased. */
	membership.extend({ name: z.string().nullable(), email: z.string().nullable() }),
);
export const team = named("Team", z.strictObject({ items: z.array(teamMember) }));
