import { slug } from "@gatehouse/framework";
import { z } from "zod";
import { named } from "../../http/names.ts";
import { ALL_PERMISSIONS, ALL_ROLES } from "../policy.ts";

/** What goes over the wire about whoever asks. */

const organisation = z.strictObject({ id: z.string(), name: z.string() });

export const me = named(
	"Me",
	z.strictObject({
		kind: z.enum(["public", "account", "key", "operator"]),
		account: z
			.strictObject({ id: z.string(), name: z.string(), email: z.string(), secondFactor: z.boolean() })
			.nullable(),
		/** The organisation acted for at the moment. */
		organisation: organisation.nullable(),
		organisations: z.array(organisation.extend({ roles: z.array(z.enum(ALL_ROLES)) })),
		roles: z.array(z.enum(ALL_ROLES)),
		permissions: z.array(z.enum(ALL_PERMISSIONS)),
		today: z.string(),
		/** Signed in past single sign-on, as the local administrator. */
		breakGlass: z.boolean(),
		/** What must not be overlooked, in words. */
		warnings: z.array(
			z.strictObject({ code: z.enum(["break-glass", "no-second-factor", "second-factor-demanded"]), text: z.string() }),
		),
	}),
);
export type Me = z.output<typeof me>;

export const switchBody = named("OrganisationChoice", z.strictObject({ organisation: slug }));

export const sessions = named(
	"Sessions",
	z.strictObject({
		items: z.array(
			z.strictObject({
				id: z.string(),
				createdAt: z.iso.datetime(),
				/** When it ends unless it is used. */
				expiresAt: z.iso.datetime(),
				lastUsedAt: z.iso.datetime(),
				userAgent: z.string().nullable(),
				ipAddress: z.string().nullable(),
				/** The one this is asked in. */
				current: z.boolean(),
			}),
		),
	}),
);
