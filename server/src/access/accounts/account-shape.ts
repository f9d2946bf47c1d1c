import { slug } from "@gatehouse/framework";
import { z } from "zod";
import { listQuery, pageOf } from "../../http/list.ts";
import { named } from "../../http/names.ts";
import { ALL_ROLES } from "../policy.ts";
import { emailAddress } from "./sign-in-shape.ts";

/** What goes over the wire about accounts. */

const name = z.string().trim().min(1).max(120);

export const accountItem = named(
	"Account",
	z.strictObject({
		id: z.string(),
		name: z.string(),
		email: z.string(),
		secondFactor: z.boolean(),
		/** The local account for when single sign-on is down. */
		breakGlass: z.boolean(),
		lockedAt: z.iso.datetime().nullable(),
		createdAt: z.iso.datetime(),
		/** Roles held today, by organisation. */
		memberships: z.array(z.strictObject({ organisation: z.string(), roles: z.array(z.enum(ALL_ROLES)) })),
	}),
);
export type AccountItem = z.output<typeof accountItem>;
export const accountPage = named("AccountPage", pageOf(accountItem));
export const accountsQuery = z.strictObject(listQuery);
export const accountParam = z.strictObject({ id: z.string().min(1).max(80) });

export const newAccount = named(
	"NewAccount",
	z.strictObject({
		name,
		email: emailAddress,
		/** Provider of single sign-on whose identity with this verified e-mail address may take the account over. */
		provider: slug.optional(),
	}),
);
const link = z.string().describe("path of this application with a token behind `#`; works once, shown this once");
export const accountMade = named(
	"AccountMade",
	accountItem.extend({
		/** Where its owner sets a password; null where it is to sign in at a provider. */
		link: link.nullable(),
		linkExpiresAt: z.iso.datetime().nullable(),
	}),
);
export const resetLink = named("ResetLink", z.strictObject({ link, expiresAt: z.iso.datetime() }));

export const firstAdministrator = named(
	"FirstAdministrator",
	z.strictObject({
		token: z.string().min(1).max(128),
		name,
		email: emailAddress,
		password: z.string().max(512),
	}),
);
