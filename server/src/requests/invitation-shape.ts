import { line, slug, tier } from "@gatehouse/framework";
import { z } from "zod";
import { listQuery, pageOf } from "../http/list.ts";
import { named } from "../http/names.ts";
import { rowFault } from "./evidence-shape.ts";
import { organisationName } from "./shape.ts";

/** What goes over the wire for invitations. */

export const invitationBody = named(
	"InvitationBody",
	z.strictObject({
		organisation: slug,
		/** Where a mail is sent when mail is set up; the link is handed out in any case. */
		email: z.email().max(320).optional(),
		/** Days after which the link ends. */
		days: z.int().min(1).max(90).default(14),
	}),
);
export const invitationItem = named(
	"InvitationItem",
	z.strictObject({
		id: z.uuid(),
		organisation: organisationName,
		email: z.string().nullable(),
		state: z.enum(["open", "claimed", "revoked", "expired"]),
		createdAt: z.iso.datetime(),
		createdBy: z.string(),
		expiresAt: z.iso.datetime(),
		/** When somebody first came by the link. */
		enteredAt: z.iso.datetime().nullable(),
		claimedAt: z.iso.datetime().nullable(),
		revokedAt: z.iso.datetime().nullable(),
	}),
);
export const invitationPage = named("InvitationPage", pageOf(invitationItem));
export const invitationsQuery = z.strictObject({
	...listQuery,
	state: invitationItem.shape.state.optional(),
	organisation: slug.optional(),
});
/** The link is shown this once. `link`: the page with the token behind `#`, to be put behind the address of this server. */
export const invitationMade = named("InvitationMade", invitationItem.extend({ link: z.string() }));
export const invitationsBulkAnswer = named(
	"InvitationsBulkAnswer",
	z.strictObject({
		dryRun: z.boolean(),
		rows: z.int(),
		faults: z.array(rowFault),
		/** Empty after a dry run. */
		created: z.array(invitationMade),
	}),
);
/** What somebody with the link learns before entering. */
export const invitationGreeting = named(
	"InvitationGreeting",
	z.strictObject({
		city: line,
		organisation: organisationName,
		expiresAt: z.iso.datetime(),
		tier,
		/** Whether answering without an account is possible: at tiers 1 and 2. */
		mayEnter: z.boolean(),
	}),
);
export const invitationEntered = named(
	"InvitationEntered",
	z.strictObject({ organisation: organisationName, expiresAt: z.iso.datetime() }),
);
/** Nothing when somebody is signed in: then the account they have gets the role. */
export const claimBody = named(
	"InvitationClaim",
	z.strictObject({
		name: line.optional(),
		email: z.email().max(320).optional(),
		password: z.string().min(1).max(1000).optional(),
	}),
);
export const claimAnswer = named(
	"InvitationClaimed",
	z.strictObject({ account: z.string(), organisation: organisationName, role: z.literal("supplier-owner") }),
);
