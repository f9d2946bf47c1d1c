import { GatehouseError } from "@gatehouse/framework";
import type { Db } from "../../db/open.ts";
import type { OpenProvider } from "./library.ts";
import { unseal } from "./sealed.ts";

/** What everybody may know of a provider. */
export interface ProviderName {
	readonly id: string;
	readonly name: string;
}

export async function loadProviderNames(db: Db): Promise<ProviderName[]> {
	return db.selectFrom("auth.provider").select(["id", "name"]).orderBy("name").orderBy("id").execute();
}

/** What the secret of a provider is bound to, so that no other row can take it over. */
export const aboutProvider = (id: string, issuer: string) => `provider ${id} ${issuer}`;

/**
 * A provider with its secret.
 * @throws GatehouseError GH-HTTP-001 when there is none, GH-ACC-013 when its secret was sealed with another key.
 */
export async function openProvider(db: Db, secret: string, id: string): Promise<OpenProvider> {
	const found = await db.selectFrom("auth.provider").selectAll().where("id", "=", id).executeTakeFirst();
	if (found === undefined) throw new GatehouseError("GH-HTTP-001", `there is no sign-in provider \`${id}\``);
	const clientSecret = unseal(secret, aboutProvider(id, found.issuer), found.client_secret);
	if (clientSecret === null) {
		throw new GatehouseError("GH-ACC-013", `the secret of the provider \`${id}\` cannot be opened: give it again`);
	}
	return { id, issuer: found.issuer, clientId: found.client_id, clientSecret };
}
