import { isoDate } from "@gatehouse/framework";
import { z } from "zod";
import { named } from "../../http/names.ts";
import { ALL_PERMISSIONS } from "../policy.ts";

/** What goes over the wire about keys for programs. */

const scopes = z.array(z.enum(ALL_PERMISSIONS));

const apiKey = named(
	"ApiKey",
	z.strictObject({
		id: z.uuid(),
		name: z.string(),
		/** How the key begins, to tell keys apart. */
		start: z.string(),
		/** Id of the organisation it acts for. */
		organisation: z.string(),
		scopes,
		madeAt: z.iso.datetime(),
		/** The last day it works, included. */
		expiresOn: isoDate,
		/** To the minute. */
		lastUsedAt: z.iso.datetime().nullable(),
	}),
);
export const apiKeys = named("ApiKeys", z.strictObject({ items: z.array(apiKey) }));
export const keyMade = named(
	"ApiKeyMade",
	apiKey.extend({
		/** The key itself, `gh_…`: shown this once. */
		secret: z.string(),
	}),
);
export const newKeyBody = named(
	"NewApiKey",
	z.strictObject({
		name: z.string().trim().min(1).max(80),
		/** Permissions, none of them beyond its maker's own. */
		scopes: scopes.min(1).max(ALL_PERMISSIONS.length),
		/** At most a year from now. */
		expiresOn: isoDate,
	}),
);
