import { CompactSign, importJWK } from "jose";
import type { Credential } from "./credential.ts";
import type { SigningKey } from "./signing-key.ts";

/** Media types of a credential secured with JOSE (W3C Securing Verifiable Credentials using JOSE and COSE, section 3.1). */
export const CREDENTIAL_TOKEN = "vc+jwt";
export const CREDENTIAL_CONTENT = "vc";

/**
 * Signs a credential as `vc+jwt`. The head names the key as the issuer's document does.
 * @param issuer the DID of whoever signs.
 * @param signedAt becomes `iat`, in whole seconds.
 */
export async function signCredential(
	credential: Credential,
	issuer: string,
	key: SigningKey,
	signedAt: Date,
): Promise<string> {
	const payload = { ...credential, iat: Math.floor(signedAt.getTime() / 1000) };
	return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
		.setProtectedHeader({
			alg: key.algorithm,
			kid: `${issuer}#${key.kid}`,
			typ: CREDENTIAL_TOKEN,
			cty: CREDENTIAL_CONTENT,
		})
		.sign(await importJWK(key.privateJwk, key.algorithm));
}
