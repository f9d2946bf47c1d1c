import { GatehouseError } from "@gatehouse/framework";
import { compactVerify, errors, importJWK, type JWK } from "jose";
import { type Credential, issuerOf } from "./credential.ts";
import type { IssuerDocument } from "./did-web.ts";
import { algorithmsOf } from "./signing-key.ts";
import { type ReadToken, readToken } from "./token.ts";

/** What a credential is held against. */
export interface Expected {
	/** The issuer's document, from the issuer and not from whoever shows the credential. */
	readonly issuer: IssuerDocument;
	/** The moment for which it must be valid. */
	readonly at: Date;
	/** The id it must have, when a certain one is asked about. */
	readonly id?: string;
}

/** A credential whose signature and period hold. Its status is another question: `checkStatus`. */
export interface VerifiedCredential {
	readonly credential: Credential;
	readonly algorithm: string;
	readonly keyId: string;
	readonly signedAt: Date;
}

/** Clocks differ by this much, in milliseconds. */
const CLOCK_SKEW = 60_000;

/**
 * Verifies a `vc+jwt`: issuer, key, algorithm, signature, period.
 * @throws GatehouseError GH-CRED-001 to -007, -010, -011, the first that applies.
 */
export async function verifyCredential(token: string, expected: Expected): Promise<VerifiedCredential> {
	const verified = await verifySignature(token, expected.issuer);
	const { id } = verified.credential;
	if (expected.id !== undefined && id !== expected.id) {
		throw new GatehouseError("GH-CRED-011", `the credential is \`${id ?? "without an id"}\`, not \`${expected.id}\``);
	}
	requirePeriod(verified, expected.at);
	return verified;
}

/** Verifies who signed what, and leaves the period to the caller. @throws GatehouseError GH-CRED-001 to -006, -010. */
export async function verifySignature(token: string, document: IssuerDocument): Promise<VerifiedCredential> {
	const read = readToken(token);
	const issuer = issuerOf(read.credential);
	if (issuer !== document.id) {
		throw new GatehouseError("GH-CRED-006", `the credential is by \`${issuer}\`, checked against \`${document.id}\``);
	}
	const signedAt = requireSignedAt(read);
	const jwk = keyFor(read, document, signedAt);
	const algorithm = requireAlgorithm(read, jwk);
	try {
		const key = await importJWK({ ...jwk, alg: algorithm }, algorithm);
		await compactVerify(token.trim(), key, { algorithms: [algorithm] });
	} catch (cause) {
		const why = cause instanceof errors.JWSSignatureVerificationFailed ? "is not the key's" : "cannot be checked";
		throw new GatehouseError("GH-CRED-005", `the signature ${why}`, { cause });
	}
	return { credential: read.credential, algorithm, keyId: String(read.header.kid), signedAt };
}

/** Without `iat`, the first day of validity stands for it: before that day, nobody had a reason to sign. */
function requireSignedAt({ signedAt, credential: { validFrom } }: ReadToken): Date {
	const at = signedAt ?? (validFrom === undefined ? null : new Date(validFrom));
	if (at === null) throw new GatehouseError("GH-CRED-010", "the credential does not say when it was signed");
	return at;
}

function keyFor({ header }: ReadToken, document: IssuerDocument, signedAt: Date): JWK {
	const { kid } = header;
	if (typeof kid !== "string" || kid === "") throw new GatehouseError("GH-CRED-004", "the token names no key");
	const method = document.verificationMethod.find(({ id }) => id === kid || id === `${document.id}#${kid}`);
	if (method === undefined || method.controller !== document.id || !document.assertionMethod.includes(method.id)) {
		const why = method?.revoked === undefined ? "does not have it for certificates" : "has taken it back";
		throw new GatehouseError("GH-CRED-004", `the key is \`${kid.slice(0, 200)}\`, and the issuer ${why}`);
	}
	if (method.revoked !== undefined) {
		throw new GatehouseError("GH-CRED-004", `the key \`${kid}\` was taken back at ${method.revoked}`);
	}
	const { created, expires } = method;
	const early = created !== undefined && signedAt.getTime() + CLOCK_SKEW < Date.parse(created);
	if (early || (expires !== undefined && signedAt.getTime() > Date.parse(expires))) {
		const span = `${created ?? "its beginning"} to ${expires ?? "now"}`;
		throw new GatehouseError("GH-CRED-004", `the key \`${kid}\` signed from ${span}, not at ${signedAt.toISOString()}`);
	}
	return method.publicKeyJwk;
}

/** The key decides which algorithms there are to choose from: never `none`, never one with a shared secret. */
function requireAlgorithm({ header }: ReadToken, jwk: JWK): string {
	const algorithm = String(header.alg ?? "none");
	const accepted = algorithmsOf(jwk);
	if (accepted.includes(algorithm)) return algorithm;
	const said = accepted.length === 0 ? "signs nothing that is accepted" : `signs with ${accepted.join(" or ")}`;
	throw new GatehouseError("GH-CRED-003", `the token says \`${algorithm.slice(0, 40)}\`, and the issuer's key ${said}`);
}

/** @throws GatehouseError GH-CRED-007 outside its period. */
export function requirePeriod({ credential, signedAt }: VerifiedCredential, at: Date): void {
	const { validFrom, validUntil } = credential;
	if (signedAt.getTime() > at.getTime() + CLOCK_SKEW) {
		throw new GatehouseError("GH-CRED-007", `it says it was signed at ${signedAt.toISOString()}, which is not yet`);
	}
	if (validFrom !== undefined && at.getTime() < Date.parse(validFrom)) {
		throw new GatehouseError("GH-CRED-007", `it is valid from ${validFrom} on, not yet at ${at.toISOString()}`);
	}
	if (validUntil !== undefined && at.getTime() > Date.parse(validUntil)) {
		throw new GatehouseError("GH-CRED-007", `it was valid until ${validUntil}, no longer at ${at.toISOString()}`);
	}
}
