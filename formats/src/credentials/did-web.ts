import { GatehouseError } from "@gatehouse/framework";
import type { JWK } from "jose";
import { z } from "zod";

/** An issuer's key, and when it signs: `from` the first moment, `until` the last, `revoked` when it fell into wrong hands. */
export interface IssuerKey {
	readonly kid: string;
	readonly publicJwk: JWK;
	readonly from: string;
	readonly until?: string;
	readonly revoked?: string;
}

/** Where an issuer's log is, and the key that signs its checkpoints, as text (C2SP signed-note). */
export interface IssuerLog {
	readonly url: string;
	readonly key: string;
}

const moment = z.iso.datetime({ offset: true });
/** Of a key that signs, never its secret part. */
const publicJwk = z
	.looseObject({ kty: z.string() })
	.refine((jwk) => !("d" in jwk) && !("k" in jwk), { error: "must be the public part of a key" });

/** A `did:web` document as far as certificates need it (W3C DID Core, Controlled Identifiers 1.0). */
export const issuerDocument = z.looseObject({
	id: z.string().startsWith("did:"),
	verificationMethod: z.array(
		z.looseObject({
			id: z.string(),
			controller: z.string(),
			publicKeyJwk: publicJwk,
			/** When it began to sign. */
			created: moment.optional(),
			/** When it ceased to; what it signed before still counts. */
			expires: moment.optional(),
			/** Since when it is in wrong hands: nothing it signed counts any more, since dates can be forged with it. */
			revoked: moment.optional(),
		}),
	),
	/** The keys that may sign certificates, past ones included. */
	assertionMethod: z.array(z.string()).default([]),
	service: z
		.array(
			z.looseObject({ id: z.string(), type: z.unknown(), serviceEndpoint: z.unknown(), key: z.string().optional() }),
		)
		.default([]),
});
export type IssuerDocument = z.infer<typeof issuerDocument>;

const LOG_TYPE = "TransparencyLog";

/**
 * The name of an issuer whose address is known: `https://city.example` is `did:web:city.example`, a port is written
 * `%3A8080`, a path with colons (did:web, method-specific identifier).
 */
export function didOfAddress(address: string): string {
	const { host, pathname } = new URL(address);
	const path = pathname.split("/").filter((part) => part !== "");
	return ["did:web", host.replace(":", "%3A"), ...path].join(":");
}

/** Where the document of a `did:web` lies. @throws GatehouseError GH-CRED-012 for any other name. */
export function documentAddress(did: string): string {
	const [scheme, method, host = "", ...path] = did.split(":");
	if (
		scheme !== "did" ||
		method !== "web" ||
		!/^[a-z0-9.-]+(%3A\d+)?$/i.test(host) ||
		path.some((part) => part === "")
	) {
		throw new GatehouseError("GH-CRED-012", `\`${did}\` is no did:web`);
	}
	const folder = path.length === 0 ? ".well-known" : path.map(encodeURIComponent).join("/");
	// What runs on the reader's own machine has no certificate for https.
	const way = /^(localhost|127\.\d+\.\d+\.\d+)(%3A|$)/i.test(host) ? "http" : "https";
	return `${way}://${host.replace(/%3A/i, ":")}/${folder}/did.json`;
}

/** The document of an issuer with all keys it ever signed with. */
export function writeIssuerDocument(did: string, keys: readonly IssuerKey[], log: IssuerLog): IssuerDocument {
	const idOf = ({ kid }: IssuerKey) => `${did}#${kid}`;
	return {
		"@context": ["https://www.w3.org/ns/did/v1", "https://www.w3.org/ns/cid/v1"],
		id: did,
		verificationMethod: keys.map((key) => ({
			id: idOf(key),
			type: "JsonWebKey",
			controller: did,
			publicKeyJwk: { ...key.publicJwk, kty: key.publicJwk.kty ?? "", kid: key.kid },
			created: key.from,
			...(key.until === undefined ? {} : { expires: key.until }),
			...(key.revoked === undefined ? {} : { revoked: key.revoked }),
		})),
		assertionMethod: keys.filter(({ revoked }) => revoked === undefined).map(idOf),
		service: [{ id: `${did}#log`, type: LOG_TYPE, serviceEndpoint: log.url, key: log.key }],
	};
}

/** Reads an issuer's document. @param text JSON. @throws GatehouseError GH-CRED-012. */
export function readIssuerDocument(text: string): IssuerDocument {
	const parsed = issuerDocument.safeParse(jsonOf(text));
	if (parsed.success) return parsed.data;
	const [first] = parsed.error.issues;
	throw new GatehouseError(
		"GH-CRED-012",
		`the issuer's document is not usable: \`${first?.path.join(".") ?? ""}\` ${first?.message ?? ""}`,
	);
}

/** The log named in an issuer's document. */
export function logOf(document: IssuerDocument): IssuerLog | undefined {
	const service = document.service.find(({ type }) => type === LOG_TYPE);
	if (service?.key === undefined || typeof service.serviceEndpoint !== "string") return undefined;
	return { url: service.serviceEndpoint, key: service.key };
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
