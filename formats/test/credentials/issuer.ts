import {
	CREDENTIALS_V2,
	type Credential,
	type IssuerDocument,
	type IssuerKey,
	newSigningKey,
	type SigningAlgorithm,
	type SigningKey,
	UNDEFINED_TERMS,
	writeIssuerDocument,
} from "../../src/credentials/index.ts";

export const ISSUER = "did:web:city.example";
export const LIST = "https://city.example/api/register/status/revocation";
export const NOON = new Date("2026-06-01T12:00:00Z");

export const credentialOf = (more: Partial<Credential> = {}): Credential => ({
	"@context": [CREDENTIALS_V2, UNDEFINED_TERMS],
	id: "https://city.example/register/certificates/GH-CERT-2026-000001-1",
	type: ["VerifiableCredential", "SecurityCertificate"],
	issuer: ISSUER,
	validFrom: "2026-01-01T00:00:00Z",
	validUntil: "2026-12-31T23:59:59Z",
	credentialSubject: { name: "Lamps Ltd" },
	...more,
});

export interface Issuing {
	readonly key: SigningKey;
	readonly document: IssuerDocument;
}

export async function issuing(
	algorithm: SigningAlgorithm = "ES256",
	more: Partial<IssuerKey> = {},
	did = ISSUER,
): Promise<Issuing> {
	const key = await newSigningKey(algorithm);
	const { kid, publicJwk } = key;
	const log = { url: "https://city.example/api/register/log", key: "city.example+00000000+AA==" };
	const document = writeIssuerDocument(did, [{ kid, publicJwk, from: "2026-01-01T00:00:00Z", ...more }], log);
	return { key, document };
}

/** The code of what a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
	try {
		await promise;
	} catch (error) {
		return error instanceof Error && "code" in error ? error.code : error;
	}
	return "nothing was refused";
}
