import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";

/** The algorithms certificates are signed with: ECDSA on P-256, or Ed25519. */
export const SIGNING_ALGORITHMS = ["ES256", "EdDSA"] as const;
export type SigningAlgorithm = (typeof SIGNING_ALGORITHMS)[number];

/** A key with its secret part. `kid` is the thumbprint of its public part (RFC 7638). */
export interface SigningKey {
	readonly kid: string;
	readonly algorithm: SigningAlgorithm;
	readonly privateJwk: JWK;
	readonly publicJwk: JWK;
}

/** A new key of its own randomness. */
export async function newSigningKey(algorithm: SigningAlgorithm): Promise<SigningKey> {
	const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
	const publicJwk = await exportJWK(publicKey);
	const kid = await calculateJwkThumbprint(publicJwk);
	return { kid, algorithm, privateJwk: await exportJWK(privateKey), publicJwk };
}

/** The algorithms a verifier takes, by the kind of key they belong to. A token never chooses beyond its key. */
export function algorithmsOf({ kty, crv }: JWK): readonly string[] {
	if (kty === "OKP" && crv === "Ed25519") return ["EdDSA", "Ed25519"];
	if (kty === "EC" && crv === "P-256") return ["ES256"];
	if (kty === "EC" && crv === "P-384") return ["ES384"];
	if (kty === "EC" && crv === "P-521") return ["ES512"];
	return [];
}
