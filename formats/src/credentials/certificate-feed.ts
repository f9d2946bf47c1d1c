import { GatehouseError, type ReceivedCertificate, receivedCertificate } from "@gatehouse/framework";
import { z } from "zod";
import { credentialDigest, numberOf } from "./certificate-credential.ts";
import { certificateFile } from "./certificate-file.ts";
import { type CertificateCheck, checkCertificate } from "./check-certificate.ts";
import { CREDENTIALS_V2, type Credential, hasType, UNDEFINED_TERMS } from "./credential.ts";
import type { IssuerDocument } from "./did-web.ts";
import { readToken } from "./token.ts";
import { verifyCredential } from "./verify.ts";

export const CERTIFICATE_FEED_SCHEMA = "gatehouse-certificate-feed/1";
const FEED_CREDENTIAL = "CertificateFeed";

/** What a city has in force, for other cities: the list is signed, and so is each certificate and each status list. */
export const certificateFeed = z.strictObject({
	schema: z.literal(CERTIFICATE_FEED_SCHEMA),
	/** `vc+jwt`: which certificates are in force, and the state of the log. */
	list: z.string(),
	statusLists: z.array(z.string()).max(10),
	certificates: z.array(
		z.strictObject({ credential: z.string(), log: certificateFile.shape.log.omit({ checkpoint: true }) }),
	),
});
export type CertificateFeed = z.infer<typeof certificateFeed>;

const listed = z.looseObject({
	checkpoint: z.string(),
	certificates: z.array(z.looseObject({ number: z.string(), digest: z.string() })),
});

/** The address of a city's feed. @param address of its Gatehouse, without a slash at the end. */
export const feedAddress = (address: string): string => `${address}/api/register/certificate-feed`;

/** What the list of a feed says, to be signed. */
export function feedCredential(content: {
	readonly address: string;
	readonly issuer: string;
	readonly validFrom: string;
	readonly validUntil: string;
	readonly checkpoint: string;
	/** Signed certificates in force. */
	readonly credentials: readonly string[];
}): Credential {
	const { address, issuer, validFrom, validUntil, checkpoint, credentials } = content;
	return {
		"@context": [CREDENTIALS_V2, UNDEFINED_TERMS],
		id: feedAddress(address),
		type: ["VerifiableCredential", FEED_CREDENTIAL],
		...{ issuer, validFrom, validUntil },
		credentialSubject: {
			checkpoint,
			certificates: credentials.map((token) => {
				const { credential } = readToken(token);
				return { number: numberOf(credential) ?? "", digest: credentialDigest(credential) };
			}),
		},
	};
}

/** What was heard of another city, verified. */
export interface HeardFeed {
	/** The state of its log, a signed note. */
	readonly checkpoint: string;
	readonly certificates: readonly ReceivedCertificate[];
	/** Numbers that were listed and did not hold, with the check that failed. */
	readonly refused: readonly { readonly number: string; readonly check: CertificateCheck | null }[];
}

/**
 * Reads another city's feed and takes from it what holds: listed in its signed list, signed, within its term,
 * on neither status list, and in its log.
 * @param issuer the document of the issuer that is trusted, from the issuer itself.
 * @throws GatehouseError GH-TRUST-003 when it is no feed, GH-CRED-001 to -011 when its list is not of this issuer or not good.
 */
export async function readCertificateFeed(text: string, issuer: IssuerDocument, at: Date): Promise<HeardFeed> {
	const feed = feedIn(text);
	const { credential } = await verifyCredential(feed.list, { issuer, at });
	const subject = listed.safeParse(credential.credentialSubject);
	if (!hasType(credential, FEED_CREDENTIAL) || !subject.success) {
		throw new GatehouseError("GH-TRUST-003", "what the other city signed is no list of certificates");
	}
	const { checkpoint } = subject.data;
	const wanted = new Map(subject.data.certificates.map(({ number, digest }) => [number, digest]));
	const certificates: ReceivedCertificate[] = [];
	const refused: { number: string; check: CertificateCheck | null }[] = [];
	for (const { credential: token, log } of feed.certificates) {
		const file = { schema: "gatehouse-certificate/1", credential: token, log: { ...log, checkpoint } };
		const {
			credential: one,
			checks,
			isGood,
		} = await checkCertificate(JSON.stringify(file), {
			...{ issuer, statusLists: feed.statusLists, at },
		});
		const number = numberOf(one) ?? "";
		const isListed = wanted.get(number) === credentialDigest(one);
		const isLogged = checks.some(({ name, result }) => name === "logged" && result === "passed");
		const received = receivedIn(one);
		if (isGood && isListed && isLogged && received !== undefined) certificates.push(received);
		else refused.push({ number, check: checks.find(({ result }) => result !== "passed") ?? null });
	}
	return { checkpoint, certificates, refused };
}

function feedIn(text: string): CertificateFeed {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		value = undefined;
	}
	const read = certificateFeed.safeParse(value);
	if (read.success) return read.data;
	const [first] = read.error.issues;
	throw new GatehouseError(
		"GH-TRUST-003",
		`the feed is no feed: \`${first?.path.join(".") ?? ""}\` ${first?.message ?? ""}`,
	);
}

const said = z.looseObject({
	name: z.string(),
	registration: z.string().optional(),
	certificate: z.looseObject({
		number: z.string(),
		scope: z.looseObject({ kind: z.string(), name: z.string() }),
		tier: z.int(),
		grade: z.string(),
		requirements: z.array(z.string()),
		assessor: z.looseObject({ name: z.string() }),
	}),
});

/** What is kept of a certificate from elsewhere; undefined when it does not say what one of ours says. */
function receivedIn({
	credentialSubject,
	validFrom = "",
	validUntil = "",
}: Credential): ReceivedCertificate | undefined {
	const read = said.safeParse(credentialSubject);
	if (!read.success) return undefined;
	const { name: holderName, registration, certificate } = read.data;
	const { number, scope, tier, grade, requirements, assessor } = certificate;
	const received = receivedCertificate.safeParse({
		...{ number, holderName, scope: { kind: scope.kind, name: scope.name }, tier, grade, requirements },
		...(registration === undefined ? {} : { registration }),
		...{ assessor: assessor.name, from: validFrom.slice(0, 10), until: validUntil.slice(0, 10) },
	});
	return received.success ? received.data : undefined;
}
