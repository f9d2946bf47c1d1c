import { z } from "zod";
import { describedProvider } from "./discovery.ts";

/** What is read of an ID token or of an answer about its subject (OpenID Connect Core 1.0 §5.1). */
const claims = z.looseObject({
	sub: z.string().min(1),
	email: z.string().optional(),
	email_verified: z.union([z.boolean(), z.string()]).optional(),
	name: z.string().optional(),
});
type Claims = z.output<typeof claims>;

export interface ProviderTokens {
	readonly idToken?: string | undefined;
	readonly accessToken?: string | undefined;
}

/**
 * Who signed in, as the provider says: in the ID token, which the library has verified by then, and where that holds no
 * address, in the answer about the same subject (OpenID Connect Core 1.0 §5.3.2). Null, and nobody is let in, when there
 * is no ID token: it alone is bound to this sign-in, by its nonce. To be called within the outgoing client.
 */
export async function providerClaims(issuer: string, { idToken, accessToken }: ProviderTokens) {
	const said = idToken === undefined ? null : read(payloadOf(idToken));
	if (said === null) return null;
	const whole = said.email === undefined ? await askedFor(issuer, accessToken, said) : said;
	if (whole === null) return null;
	const { email, name } = whole;
	return { ...whole, email, name, emailVerified: String(whole.email_verified) === "true" };
}

async function askedFor(issuer: string, accessToken: string | undefined, { sub }: Claims): Promise<Claims | null> {
	const { userinfo_endpoint: address } = await describedProvider(fetch, issuer);
	if (address === undefined || accessToken === undefined) return null;
	const answer = await fetch(address, { headers: { authorization: `Bearer ${accessToken}` } });
	const said = answer.ok ? read(await answer.text()) : null;
	return said?.sub === sub ? said : null;
}

const payloadOf = (token: string) => Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");

function read(text: string): Claims | null {
	try {
		return claims.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
