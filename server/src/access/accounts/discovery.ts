import { GatehouseError } from "@gatehouse/framework";
import { z } from "zod";
import { type Fetch, outgoingFetch } from "../../http/outgoing.ts";
import type { Accounts } from "./accounts.ts";

/** What is needed of a provider's description of itself (OpenID Connect Discovery 1.0 §3). */
const description = z.object({
	issuer: z.url(),
	authorization_endpoint: z.url(),
	token_endpoint: z.url(),
	jwks_uri: z.url(),
	userinfo_endpoint: z.url().optional(),
});

export type ProviderDescription = z.output<typeof description>;

const TIMEOUT_MS = 5_000;

/** The `fetch` by which providers are called: on the internet, or where whoever runs this named their origin. */
export function providerFetch({ outgoingAllowed }: Pick<Accounts, "outgoingAllowed">): Fetch {
	return outgoingFetch({ allowed: outgoingAllowed, timeout: TIMEOUT_MS });
}

/**
 * Asks a provider for its description, before anything else waits for it, and makes sure that it is the one it is asked
 * as and sends nobody where no city should: its addresses are https, or its own.
 * @throws GatehouseError GH-ACC-009 when it does not answer, or not so; GH-HTTP-033 when it must not be called.
 */
export async function requireProvider(accounts: Accounts, issuer: string): Promise<void> {
	await describedProvider(providerFetch(accounts), issuer);
}

/** What the provider says of itself, looked at as {@link requireProvider} does. @throws GatehouseError the same */
export async function describedProvider(fetch: Fetch, issuer: string): Promise<ProviderDescription> {
	const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
	let answer: unknown;
	try {
		answer = await (await fetch(url)).json();
	} catch (cause) {
		if (cause instanceof GatehouseError && cause.code === "GH-HTTP-033") throw cause;
		throw new GatehouseError("GH-ACC-009", `the provider at \`${issuer}\` does not answer`, { cause });
	}
	const found = description.safeParse(answer);
	if (!found.success) throw new GatehouseError("GH-ACC-009", `\`${issuer}\` does not describe itself as a provider`);
	const { issuer: named, ...addresses } = found.data;
	if (named !== issuer) {
		throw new GatehouseError("GH-ACC-009", `the provider at \`${issuer}\` calls itself \`${named}\``);
	}
	const { origin } = new URL(issuer);
	const given = Object.values(addresses).filter((address) => address !== undefined);
	const foreign = given.find((address) => !address.startsWith("https://") && new URL(address).origin !== origin);
	if (foreign !== undefined) throw new GatehouseError("GH-ACC-009", `\`${foreign}\` of the provider is not https`);
	return found.data;
}
